from google.protobuf import struct_pb2 as _struct_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BalanceSettings(_message.Message):
    __slots__ = ("object", "payments")
    class Payments(_message.Message):
        __slots__ = ("debit_negative_balances", "payouts", "settlement_timing")
        class Payouts(_message.Message):
            __slots__ = ("automatic_transfer_rules_by_currency", "minimum_balance_by_currency", "schedule", "statement_descriptor", "status")
            class MinimumBalanceByCurrencyEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: int
                def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
            class Schedule(_message.Message):
                __slots__ = ("interval", "monthly_payout_days", "weekly_payout_days")
                INTERVAL_FIELD_NUMBER: _ClassVar[int]
                MONTHLY_PAYOUT_DAYS_FIELD_NUMBER: _ClassVar[int]
                WEEKLY_PAYOUT_DAYS_FIELD_NUMBER: _ClassVar[int]
                interval: str
                monthly_payout_days: _containers.RepeatedScalarFieldContainer[int]
                weekly_payout_days: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, interval: _Optional[str] = ..., monthly_payout_days: _Optional[_Iterable[int]] = ..., weekly_payout_days: _Optional[_Iterable[str]] = ...) -> None: ...
            AUTOMATIC_TRANSFER_RULES_BY_CURRENCY_FIELD_NUMBER: _ClassVar[int]
            MINIMUM_BALANCE_BY_CURRENCY_FIELD_NUMBER: _ClassVar[int]
            SCHEDULE_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            automatic_transfer_rules_by_currency: _struct_pb2.Struct
            minimum_balance_by_currency: _containers.ScalarMap[str, int]
            schedule: BalanceSettings.Payments.Payouts.Schedule
            statement_descriptor: str
            status: str
            def __init__(self, automatic_transfer_rules_by_currency: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., minimum_balance_by_currency: _Optional[_Mapping[str, int]] = ..., schedule: _Optional[_Union[BalanceSettings.Payments.Payouts.Schedule, _Mapping]] = ..., statement_descriptor: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...
        class SettlementTiming(_message.Message):
            __slots__ = ("delay_days", "delay_days_override", "start_of_day")
            class StartOfDay(_message.Message):
                __slots__ = ("hour", "minutes", "timezone")
                HOUR_FIELD_NUMBER: _ClassVar[int]
                MINUTES_FIELD_NUMBER: _ClassVar[int]
                TIMEZONE_FIELD_NUMBER: _ClassVar[int]
                hour: int
                minutes: int
                timezone: str
                def __init__(self, hour: _Optional[int] = ..., minutes: _Optional[int] = ..., timezone: _Optional[str] = ...) -> None: ...
            DELAY_DAYS_FIELD_NUMBER: _ClassVar[int]
            DELAY_DAYS_OVERRIDE_FIELD_NUMBER: _ClassVar[int]
            START_OF_DAY_FIELD_NUMBER: _ClassVar[int]
            delay_days: int
            delay_days_override: int
            start_of_day: BalanceSettings.Payments.SettlementTiming.StartOfDay
            def __init__(self, delay_days: _Optional[int] = ..., delay_days_override: _Optional[int] = ..., start_of_day: _Optional[_Union[BalanceSettings.Payments.SettlementTiming.StartOfDay, _Mapping]] = ...) -> None: ...
        DEBIT_NEGATIVE_BALANCES_FIELD_NUMBER: _ClassVar[int]
        PAYOUTS_FIELD_NUMBER: _ClassVar[int]
        SETTLEMENT_TIMING_FIELD_NUMBER: _ClassVar[int]
        debit_negative_balances: bool
        payouts: BalanceSettings.Payments.Payouts
        settlement_timing: BalanceSettings.Payments.SettlementTiming
        def __init__(self, debit_negative_balances: bool = ..., payouts: _Optional[_Union[BalanceSettings.Payments.Payouts, _Mapping]] = ..., settlement_timing: _Optional[_Union[BalanceSettings.Payments.SettlementTiming, _Mapping]] = ...) -> None: ...
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    object: str
    payments: BalanceSettings.Payments
    def __init__(self, object: _Optional[str] = ..., payments: _Optional[_Union[BalanceSettings.Payments, _Mapping]] = ...) -> None: ...
