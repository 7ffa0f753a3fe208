"""The entries of the index, its terms, the list of words."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from rawi.search.index import Shelf, index_on


def make_index(apps: Any, schema_editor: Any) -> None:
    """What holds the terms, as the database at hand does it."""
    for shelf in Shelf:
        index_on(schema_editor.connection.alias).create(shelf)


def drop_index(apps: Any, schema_editor: Any) -> None:
    """And back."""
    for shelf in Shelf:
        index_on(schema_editor.connection.alias).drop(shelf)


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('record', '0001_initial'),
        ('articles', '0002_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Word',
            fields=[
                ('word', models.CharField(max_length=40, primary_key=True, serialize=False)),
                ('shown', models.CharField(max_length=60)),
            ],
            options={
                'verbose_name': 'word',
                'verbose_name_plural': 'words',
            },
        ),
        migrations.CreateModel(
            name='ArticleEntry',
            fields=[
                ('place', models.BigIntegerField(primary_key=True, serialize=False)),
                ('tags', models.TextField(blank=True)),
                ('digest', models.CharField(max_length=32)),
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='search_entry', to='articles.article')),
            ],
            options={
                'verbose_name': 'article in the index',
                'verbose_name_plural': 'articles in the index',
            },
        ),
        migrations.CreateModel(
            name='ItemEntry',
            fields=[
                ('place', models.BigIntegerField(primary_key=True, serialize=False)),
                ('tags', models.TextField(blank=True)),
                ('digest', models.CharField(max_length=32)),
                ('item', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='search_entry', to='record.item')),
            ],
            options={
                'verbose_name': 'record item in the index',
                'verbose_name_plural': 'record items in the index',
            },
        ),
        migrations.RunPython(make_index, drop_index),
    ]
