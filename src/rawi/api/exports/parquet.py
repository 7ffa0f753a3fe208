"""Parquet, written in row groups while it is read."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from io import UnsupportedOperation
from queue import Queue, SimpleQueue
from threading import Thread
from typing import Any

from arro3.core import Array, DataType, Field, RecordBatch, RecordBatchReader, Schema
from arro3.io import write_parquet

from rawi.api.exports.columns import COLUMNS, Type
from rawi.api.schemas.item import PublicItem

ROWS_A_GROUP = 20_000
_EPOCH_DAY = date(1970, 1, 1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TYPES = {
    Type.TEXT: DataType.utf8(),
    Type.INTEGER: DataType.int64(),
    Type.NUMBER: DataType.float64(),
    Type.TRUTH: DataType.bool(),
    Type.DAY: DataType.date32(),
    Type.MOMENT: DataType.timestamp("us", tz="UTC"),
}


def parquet(batches: Iterable[list[PublicItem]], *, facts: dict[str, str]) -> Iterator[bytes]:
    """The file's pieces; facts are kept in it beside the columns, such as the licence.

    The library pulls rows and pushes bytes, a response pulls bytes: a thread of its own stands between them.
    The database is asked in the caller's thread alone.
    """
    rows: Queue[RecordBatch | None] = Queue(maxsize=1)
    written: SimpleQueue[bytes | BaseException | None] = SimpleQueue()
    writer = Thread(target=_write, args=(rows, written, facts), daemon=True)
    writer.start()
    try:
        for items in batches:
            rows.put(_record_batch(items))
            while not written.empty():
                yield _piece(written.get())
    finally:
        rows.put(None)
        writer.join()
    while (piece := written.get()) is not None:
        yield _piece(piece)


def _piece(piece: Any) -> bytes:
    if isinstance(piece, BaseException):
        raise piece
    return piece


class _Sink:
    """A file that hands on what is written to it."""

    def __init__(self, written: SimpleQueue) -> None:
        self._written = written

    def write(self, data: Any) -> int:
        self._written.put(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    def seek(self, *place: int) -> int:
        """The library asks that there be such a thing, and never goes back."""
        raise UnsupportedOperation("seek")


def _write(rows: Queue, written: SimpleQueue, facts: dict[str, str]) -> None:
    try:
        reader = RecordBatchReader.from_batches(SCHEMA, iter(rows.get, None))
        write_parquet(
            reader,
            _Sink(written),  # type: ignore[arg-type]  # the library writes and flushes, no more
            compression="zstd(3)",
            max_row_group_size=ROWS_A_GROUP,
            key_value_metadata=facts,
        )
    except BaseException as error:
        written.put(error)
        while rows.get() is not None:
            """The caller must never wait for a writer that is gone."""
    finally:
        written.put(None)


def _record_batch(items: list[PublicItem]) -> RecordBatch:
    arrays = [_array([column.value(item) for item in items], column.type) for column in COLUMNS]
    return RecordBatch.from_arrays(arrays, schema=SCHEMA)


def _array(values: list[Any], type_: Type) -> Array:
    """Days and moments go in as numbers: the library makes no arrays of Python's own."""
    match type_:
        case Type.DAY:
            days = [None if value is None else (value - _EPOCH_DAY).days for value in values]
            return Array(days, DataType.int32()).cast(_TYPES[type_])
        case Type.MOMENT:
            moments = [None if value is None else _microseconds(value) for value in values]
            return Array(moments, DataType.int64()).cast(_TYPES[type_])
        case Type.TEXT:
            return Array([None if value is None else str(value) for value in values], _TYPES[type_])
    return Array(values, _TYPES[type_])


def _microseconds(value: datetime) -> int:
    passed = value - _EPOCH
    return (passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds


SCHEMA = Schema([Field(column.name, _TYPES[column.type], nullable=True) for column in COLUMNS])
