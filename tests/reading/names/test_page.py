"""Names over a page: what the page calls somebody or something after it has named them in full."""

import pytest

from rawi.reading.model.findings import NameType
from reading.names.pages import marked, names, value_of, values


def test_a_family_name_is_the_person_named_before() -> None:
    text = "قال وزير النقل سامر الحلبي إن الجسر جاهز.\nوأضاف الحلبي أن الافتتاح قريب."
    assert [value_of(finding).name for finding in names(text)] == ["سامر الحلبي", "سامر الحلبي"]
    assert values(text)["سامر الحلبي"].forms == ("الحلبي",)


def test_the_headline_may_name_somebody_before_the_text_does() -> None:
    text = "الحلبي يفتتح الجسر\nافتتح وزير النقل سامر الحلبي الجسر."
    assert {value_of(finding).name for finding in names(text)} == {"سامر الحلبي"}


def test_a_family_name_that_is_a_common_word_needs_a_verb_or_title_before_it() -> None:
    text = "قال الرئيس تمام سلام إن الحوار مستمر.\nوكرر سلام دعوته.\nتبحث المنطقة عن سلام دائم."
    assert marked(text).splitlines()[1:] == ["وكرر {P سلام} دعوته.", "تبحث المنطقة عن سلام دائم."]


def test_fathers_and_sons_are_not_joined() -> None:
    text = "استقبل الملك سلمان بن عبدالعزيز ضيوفه.\nوزار الأمير محمد بن سلمان المعرض."
    assert set(values(text)) == {"سلمان بن عبدالعزيز", "محمد بن سلمان"}


def test_a_family_name_with_its_link_is_the_person_named_before() -> None:
    text = "سجل اللاعب الأرجنتيني أنخيل دي ماريا هدفا.\nوخرج دي ماريا مصابا."
    assert {value_of(finding).name for finding in names(text)} == {"أنخيل دي ماريا"}


def test_a_nickname_in_quotation_marks_is_the_same_person() -> None:
    text = 'قال الرئيس الفلسطيني محمود عباس "أبو مازن" إن اللقاء مفيد.'
    assert values(text)["محمود عباس"].forms == ("أبو مازن",)


def test_a_state_has_its_own_name_beside_an_official_one_that_tells_it_by_an_adjective():
    assert values("قالت تركيا ذلك، ورحبت الجمهورية التركية به.")["تركيا"].forms == ("الجمهورية التركية",)
    assert "المملكة العربية السعودية" in values("قالت السعودية ذلك، ورحبت المملكة العربية السعودية به.")


def test_a_name_by_which_somebody_is_known_is_the_same_person() -> None:
    text = "قتل القائد سامر حمدان الحلبي المعروف باسم أبو ليث الشامي في الغارة."
    assert values(text)["سامر حمدان الحلبي"].forms == ("أبو ليث الشامي",)


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        ("دخل تنظيم داعش المدينة ثم خرج داعش منها.", "تنظيم داعش", ("داعش",)),
        ('هزم تنظيم "الدولة الإسلامية" (داعش) في المعركة.', 'تنظيم "الدولة الإسلامية"', ("داعش",)),
        ("قررت وزارة العدل الأردنية ذلك، ثم تراجعت الوزارة عنه.", "وزارة العدل الأردنية", ("الوزارة",)),
        (
            "نفت وزارة الخارجية الفرنسية الخبر، وقالت الخارجية الفرنسية إنه قديم.",
            "وزارة الخارجية الفرنسية",
            ("الخارجية الفرنسية",),
        ),
        ("درس في جامعة هارفارد ثم عمل في هارفارد.", "جامعة هارفارد", ("هارفارد",)),
        (
            "ترأس حزب المؤتمر الشعبي العام ثم ترك المؤتمر الشعبي العام.",
            "حزب المؤتمر الشعبي العام",
            ("المؤتمر الشعبي العام",),
        ),
        ("زار محافظة نينوى، وقال أهل نينوى إن الطريق مغلق.", "محافظة نينوى", ("نينوى",)),
        ("سافر إلى السعودية، والمملكة العربية السعودية ترحب به.", "المملكة العربية السعودية", ("السعودية",)),
        (
            "أعلنت الهيئة العامة للسياحة والتراث برنامجها، وقالت هيئة السياحة إنه جديد.",
            "الهيئة العامة للسياحة والتراث",
            ("هيئة السياحة",),
        ),
        (
            'ظهر تنظيم "أنصار بيت المقدس" هنا، وكان أنصار بيت المقدس هناك.',
            'تنظيم "أنصار بيت المقدس"',
            ("أنصار بيت المقدس",),
        ),
        ("صادق مجلس النواب عليه، ثم أوقفه البرلمان.", "مجلس النواب", ("البرلمان",)),
        (
            "عاد إلى منطقة المدينة المنورة، والمدينة المنورة قريبة.",
            "منطقة المدينة المنورة",
            ("المدينة المنورة",),
        ),
        ("صوت مجلس الأمن، ومجلس الأمن الدولي هيئة قديمة.", "مجلس الأمن الدولي", ("مجلس الأمن",)),
    ],
)
def test_spellings_of_one_thing_have_one_name(text: str, name: str, forms: tuple[str, ...]) -> None:
    assert {one: value.forms for one, value in values(text).items()} == {name: forms}


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        ("نفت الحكومة الأفغانية ذلك، وقالت حكومة كابول إنه قديم.", "الحكومة الأفغانية", ("حكومة كابول",)),
        (
            "أعلنت الهيئة العامة للطيران المدني ذلك، وقال الطيران المدني إنه جديد.",
            "الهيئة العامة للطيران المدني",
            ("الطيران المدني",),
        ),
        ("قالت أمانة منطقة القصيم ذلك، وأكدته أمانة القصيم.", "أمانة منطقة القصيم", ("أمانة القصيم",)),
        (
            "باعت مجموعة «جنرال موتورز» الأميركية المصنع، وقالت جنرال موتورز إنه قديم.",
            "مجموعة «جنرال موتورز» الأميركية",
            ("جنرال موتورز",),
        ),
        ("قصفت الميليشيات الحوثية الطريق، وانسحب الحوثيون.", "الميليشيات الحوثية", ("الحوثيون",)),
        ("فاز حزب سيريزا اليساري، ثم تراجع سيريزا.", "حزب سيريزا اليساري", ("سيريزا",)),
        (
            "قال الاتحاد السعودي لكرة القدم ذلك، ثم أكده اتحاد كرة القدم.",
            "الاتحاد السعودي لكرة القدم",
            ("اتحاد كرة القدم",),
        ),
        ("استقالت حكومة حيدر العبادي، أي حكومة العبادي.", "حكومة حيدر العبادي", ("حكومة العبادي",)),
    ],
)
def test_a_body_is_the_same_by_its_state_its_head_or_its_leader(
    text: str, name: str, forms: tuple[str, ...]
) -> None:
    found = values(text)
    assert found[name].forms == forms
    assert not found.keys() & set(forms)


@pytest.mark.parametrize(
    "text",
    [
        "قالت الأمم المتحدة ذلك، ثم أكدته وكالة الأمم المتحدة.",
        "اجتمعت الهيئة العامة للائتلاف السوري، ثم قال الائتلاف السوري إنه باق.",
        "حاربت قوات الجيش الوطني ثم تقدم الجيش.",
        "نشرت مجلة داعش الإنجليزية صورا، وقال داعش إنها له.",
    ],
)
def test_a_body_of_another_is_not_that_one(text: str) -> None:
    assert len(values(text)) > 1


def test_an_airport_is_not_its_town() -> None:
    assert set(values("هبطت الطائرة في مطار عدن ثم ساد الهدوء عدن كلها.")) == {"مطار عدن", "عدن"}


def test_a_town_in_a_bodys_name_is_no_short_form_of_the_body() -> None:
    assert marked("تحدثت شرطة زهوة ثم أغلق طريق زهوة.").count("{O") == 1


def test_a_country_in_brackets_is_where_the_town_lies() -> None:
    assert set(values("خطفت التلميذات في شيبوك (نيجيريا) ونقلن من طرابلس (لبنان).")) == {
        "شيبوك",
        "نيجيريا",
        "طرابلس",
        "لبنان",
    }
    assert set(values("دخلت القوات مدينة عين العرب (كوباني).")) == {"مدينة عين العرب"}


def test_a_capital_is_not_its_country() -> None:
    assert set(values("قالت واشنطن إن الولايات المتحدة مستعدة.")) == {"واشنطن", "الولايات المتحدة"}


@pytest.mark.parametrize(
    ("text", "name", "capacity"),
    [
        ("زار رئيس الوزراء اللبناني سامر الحداد المعرض.", "سامر الحداد", "رئيس الوزراء اللبناني"),
        ("دعا سامر الحداد وزير الخارجية اللبناني إلى الحوار.", "سامر الحداد", "وزير الخارجية اللبناني"),
        ("سجل سامر الحداد هدفين.", "سامر الحداد", ""),
    ],
)
def test_the_title_beside_the_name_is_the_capacity(text: str, name: str, capacity: str) -> None:
    assert values(text)[name].capacity == capacity


def test_a_preposition_joined_to_the_article_leaves_the_name_whole() -> None:
    assert values("وصلت المساعدات للأمم المتحدة.")["الأمم المتحدة"].type is NameType.ORGANISATION
    assert "اللجنة الأولمبية الدولية" in values("قدم شكره للجنة الأولمبية الدولية أمس.")


def test_the_sentence_and_block_are_those_of_the_mention() -> None:
    text = "هذه جملة. زار الوفد بيروت.\nثم عاد."
    finding = names(text)[0]
    assert finding.sentence.of(text) == "زار الوفد بيروت."
    assert finding.block == "b0"


def test_a_hill_is_another_place_than_the_town_beside_it() -> None:
    text = "وصل الجنود إلى مدينة رفح.\nومر الطريق من تل رفح جنوبا."
    assert set(values(text)) == {"مدينة رفح", "تل رفح"}


@pytest.mark.parametrize(
    "text",
    [
        "قالت القوات الجوية المصرية ذلك، وردت قوات الدفاع الجوي المصرية.",
        "قال الاتحاد السعودي للكرة ذلك، ورد الاتحاد السعودي لكرة اليد.",
        "قالت وزارة الصحة المصرية ذلك، وردت وزارة البيئة والصحة المصرية.",
    ],
)
def test_bodies_that_share_words_are_two(text: str) -> None:
    assert len([name for name in values(text) if "قو" in name or "اتحاد" in name or "وزارة" in name]) == 2
