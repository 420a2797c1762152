import datetime

from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from penstock.stripe.v1 import account_pb2 as _account_pb2
from penstock.stripe.v1 import application_pb2 as _application_pb2
from penstock.stripe.v1 import application_fee_pb2 as _application_fee_pb2
from penstock.stripe.v1 import apps_install_pb2 as _apps_install_pb2
from penstock.stripe.v1 import balance_pb2 as _balance_pb2
from penstock.stripe.v1 import balance_settings_pb2 as _balance_settings_pb2
from penstock.stripe.v1 import bank_account_pb2 as _bank_account_pb2
from penstock.stripe.v1 import billing_alert_triggered_pb2 as _billing_alert_triggered_pb2
from penstock.stripe.v1 import billing_credit_balance_transaction_pb2 as _billing_credit_balance_transaction_pb2
from penstock.stripe.v1 import billing_credit_grant_pb2 as _billing_credit_grant_pb2
from penstock.stripe.v1 import billing_meter_pb2 as _billing_meter_pb2
from penstock.stripe.v1 import billing_portal_configuration_pb2 as _billing_portal_configuration_pb2
from penstock.stripe.v1 import billing_portal_session_pb2 as _billing_portal_session_pb2
from penstock.stripe.v1 import bitcoin_receiver_pb2 as _bitcoin_receiver_pb2
from penstock.stripe.v1 import bitcoin_transaction_pb2 as _bitcoin_transaction_pb2
from penstock.stripe.v1 import capability_pb2 as _capability_pb2
from penstock.stripe.v1 import card_pb2 as _card_pb2
from penstock.stripe.v1 import cash_balance_pb2 as _cash_balance_pb2
from penstock.stripe.v1 import charge_pb2 as _charge_pb2
from penstock.stripe.v1 import checkout_session_pb2 as _checkout_session_pb2
from penstock.stripe.v1 import climate_order_pb2 as _climate_order_pb2
from penstock.stripe.v1 import climate_product_pb2 as _climate_product_pb2
from penstock.stripe.v1 import coupon_pb2 as _coupon_pb2
from penstock.stripe.v1 import credit_note_pb2 as _credit_note_pb2
from penstock.stripe.v1 import customer_pb2 as _customer_pb2
from penstock.stripe.v1 import customer_cash_balance_transaction_pb2 as _customer_cash_balance_transaction_pb2
from penstock.stripe.v1 import customer_source_pb2 as _customer_source_pb2
from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import dispute_pb2 as _dispute_pb2
from penstock.stripe.v1 import entitlements_active_entitlement_summary_pb2 as _entitlements_active_entitlement_summary_pb2
from penstock.stripe.v1 import external_account_pb2 as _external_account_pb2
from penstock.stripe.v1 import fee_refund_pb2 as _fee_refund_pb2
from penstock.stripe.v1 import file_pb2 as _file_pb2
from penstock.stripe.v1 import financial_connections_account_pb2 as _financial_connections_account_pb2
from penstock.stripe.v1 import financial_connections_authorization_pb2 as _financial_connections_authorization_pb2
from penstock.stripe.v1 import identity_verification_session_pb2 as _identity_verification_session_pb2
from penstock.stripe.v1 import invoice_pb2 as _invoice_pb2
from penstock.stripe.v1 import invoice_payment_pb2 as _invoice_payment_pb2
from penstock.stripe.v1 import invoiceitem_pb2 as _invoiceitem_pb2
from penstock.stripe.v1 import issuer_fraud_record_pb2 as _issuer_fraud_record_pb2
from penstock.stripe.v1 import issuing_authorization_pb2 as _issuing_authorization_pb2
from penstock.stripe.v1 import issuing_card_pb2 as _issuing_card_pb2
from penstock.stripe.v1 import issuing_cardholder_pb2 as _issuing_cardholder_pb2
from penstock.stripe.v1 import issuing_dispute_pb2 as _issuing_dispute_pb2
from penstock.stripe.v1 import issuing_personalization_design_pb2 as _issuing_personalization_design_pb2
from penstock.stripe.v1 import issuing_token_pb2 as _issuing_token_pb2
from penstock.stripe.v1 import issuing_transaction_pb2 as _issuing_transaction_pb2
from penstock.stripe.v1 import mandate_pb2 as _mandate_pb2
from penstock.stripe.v1 import order_pb2 as _order_pb2
from penstock.stripe.v1 import order_return_pb2 as _order_return_pb2
from penstock.stripe.v1 import payment_intent_pb2 as _payment_intent_pb2
from penstock.stripe.v1 import payment_link_pb2 as _payment_link_pb2
from penstock.stripe.v1 import payment_method_pb2 as _payment_method_pb2
from penstock.stripe.v1 import payout_pb2 as _payout_pb2
from penstock.stripe.v1 import person_pb2 as _person_pb2
from penstock.stripe.v1 import plan_pb2 as _plan_pb2
from penstock.stripe.v1 import price_pb2 as _price_pb2
from penstock.stripe.v1 import product_pb2 as _product_pb2
from penstock.stripe.v1 import promotion_code_pb2 as _promotion_code_pb2
from penstock.stripe.v1 import quote_pb2 as _quote_pb2
from penstock.stripe.v1 import radar_early_fraud_warning_pb2 as _radar_early_fraud_warning_pb2
from penstock.stripe.v1 import recipient_pb2 as _recipient_pb2
from penstock.stripe.v1 import refund_pb2 as _refund_pb2
from penstock.stripe.v1 import reporting_report_run_pb2 as _reporting_report_run_pb2
from penstock.stripe.v1 import reporting_report_type_pb2 as _reporting_report_type_pb2
from penstock.stripe.v1 import reserve_hold_pb2 as _reserve_hold_pb2
from penstock.stripe.v1 import reserve_plan_pb2 as _reserve_plan_pb2
from penstock.stripe.v1 import reserve_release_pb2 as _reserve_release_pb2
from penstock.stripe.v1 import review_pb2 as _review_pb2
from penstock.stripe.v1 import scheduled_query_run_pb2 as _scheduled_query_run_pb2
from penstock.stripe.v1 import sku_pb2 as _sku_pb2
from penstock.stripe.v1 import source_pb2 as _source_pb2
from penstock.stripe.v1 import source_mandate_notification_pb2 as _source_mandate_notification_pb2
from penstock.stripe.v1 import source_transaction_pb2 as _source_transaction_pb2
from penstock.stripe.v1 import subscription_pb2 as _subscription_pb2
from penstock.stripe.v1 import subscription_schedule_pb2 as _subscription_schedule_pb2
from penstock.stripe.v1 import tax_id_pb2 as _tax_id_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.stripe.v1 import tax_settings_pb2 as _tax_settings_pb2
from penstock.stripe.v1 import terminal_reader_pb2 as _terminal_reader_pb2
from penstock.stripe.v1 import test_helpers_test_clock_pb2 as _test_helpers_test_clock_pb2
from penstock.stripe.v1 import three_d_secure_authentication_pb2 as _three_d_secure_authentication_pb2
from penstock.stripe.v1 import topup_pb2 as _topup_pb2
from penstock.stripe.v1 import transfer_pb2 as _transfer_pb2
from penstock.stripe.v1 import treasury_credit_reversal_pb2 as _treasury_credit_reversal_pb2
from penstock.stripe.v1 import treasury_debit_reversal_pb2 as _treasury_debit_reversal_pb2
from penstock.stripe.v1 import treasury_financial_account_pb2 as _treasury_financial_account_pb2
from penstock.stripe.v1 import treasury_inbound_transfer_pb2 as _treasury_inbound_transfer_pb2
from penstock.stripe.v1 import treasury_outbound_payment_pb2 as _treasury_outbound_payment_pb2
from penstock.stripe.v1 import treasury_outbound_transfer_pb2 as _treasury_outbound_transfer_pb2
from penstock.stripe.v1 import treasury_received_credit_pb2 as _treasury_received_credit_pb2
from penstock.stripe.v1 import treasury_received_debit_pb2 as _treasury_received_debit_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Event(_message.Message):
    __slots__ = ("sequence", "committed_at", "id", "type", "created", "livemode", "api_version", "account", "context", "pending_webhooks", "request", "previous_attributes", "object_type", "object_id", "endpoint", "unmapped_paths", "traceparent", "raw_json", "unrecognized", "event_notification", "account_application_authorized", "account_application_deauthorized", "account_external_account_created", "account_external_account_deleted", "account_external_account_updated", "account_updated", "application_fee_created", "application_fee_refund_updated", "application_fee_refunded", "apps_install_created", "apps_install_deleted", "apps_install_updated", "balance_available", "balance_settings_updated", "billing_alert_triggered", "billing_credit_balance_transaction_created", "billing_credit_grant_created", "billing_credit_grant_updated", "billing_meter_created", "billing_meter_deactivated", "billing_meter_reactivated", "billing_meter_updated", "billing_portal_configuration_created", "billing_portal_configuration_updated", "billing_portal_session_created", "capability_updated", "cash_balance_funds_available", "charge_captured", "charge_dispute_closed", "charge_dispute_created", "charge_dispute_funds_reinstated", "charge_dispute_funds_withdrawn", "charge_dispute_updated", "charge_expired", "charge_failed", "charge_pending", "charge_refund_updated", "charge_refunded", "charge_succeeded", "charge_updated", "checkout_session_async_payment_failed", "checkout_session_async_payment_succeeded", "checkout_session_completed", "checkout_session_expired", "climate_order_canceled", "climate_order_created", "climate_order_delayed", "climate_order_delivered", "climate_order_product_substituted", "climate_product_created", "climate_product_pricing_updated", "coupon_created", "coupon_deleted", "coupon_updated", "credit_note_created", "credit_note_updated", "credit_note_voided", "customer_created", "customer_deleted", "customer_discount_created", "customer_discount_deleted", "customer_discount_updated", "customer_source_created", "customer_source_deleted", "customer_source_expiring", "customer_source_updated", "customer_subscription_created", "customer_subscription_deleted", "customer_subscription_paused", "customer_subscription_pending_update_applied", "customer_subscription_pending_update_expired", "customer_subscription_resumed", "customer_subscription_trial_will_end", "customer_subscription_updated", "customer_tax_id_created", "customer_tax_id_deleted", "customer_tax_id_updated", "customer_updated", "customer_cash_balance_transaction_created", "entitlements_active_entitlement_summary_updated", "file_created", "financial_connections_account_account_numbers_updated", "financial_connections_account_created", "financial_connections_account_deactivated", "financial_connections_account_disconnected", "financial_connections_account_expected_deactivation_date_updated", "financial_connections_account_reactivated", "financial_connections_account_refreshed_balance", "financial_connections_account_refreshed_ownership", "financial_connections_account_refreshed_transactions", "financial_connections_account_supported_payment_method_types_updated", "financial_connections_account_upcoming_account_number_expiry", "financial_connections_account_upcoming_deactivation", "financial_connections_authorization_expected_deactivation_date_updated", "financial_connections_authorization_upcoming_deactivation", "identity_verification_session_canceled", "identity_verification_session_created", "identity_verification_session_processing", "identity_verification_session_redacted", "identity_verification_session_requires_input", "identity_verification_session_verified", "invoice_created", "invoice_deleted", "invoice_finalization_failed", "invoice_finalized", "invoice_marked_uncollectible", "invoice_overdue", "invoice_overpaid", "invoice_paid", "invoice_payment_action_required", "invoice_payment_attempt_required", "invoice_payment_failed", "invoice_payment_succeeded", "invoice_sent", "invoice_upcoming", "invoice_updated", "invoice_voided", "invoice_will_be_due", "invoice_payment_paid", "invoiceitem_created", "invoiceitem_deleted", "issuing_authorization_created", "issuing_authorization_request", "issuing_authorization_updated", "issuing_card_created", "issuing_card_updated", "issuing_cardholder_created", "issuing_cardholder_updated", "issuing_dispute_closed", "issuing_dispute_created", "issuing_dispute_funds_reinstated", "issuing_dispute_funds_rescinded", "issuing_dispute_submitted", "issuing_dispute_updated", "issuing_personalization_design_activated", "issuing_personalization_design_deactivated", "issuing_personalization_design_rejected", "issuing_personalization_design_updated", "issuing_token_created", "issuing_token_updated", "issuing_transaction_created", "issuing_transaction_purchase_details_receipt_updated", "issuing_transaction_updated", "mandate_updated", "payment_intent_amount_capturable_updated", "payment_intent_canceled", "payment_intent_created", "payment_intent_partially_funded", "payment_intent_payment_failed", "payment_intent_processing", "payment_intent_requires_action", "payment_intent_succeeded", "payment_link_created", "payment_link_updated", "payment_method_attached", "payment_method_automatically_updated", "payment_method_detached", "payment_method_updated", "payout_canceled", "payout_created", "payout_failed", "payout_paid", "payout_reconciliation_completed", "payout_updated", "person_created", "person_deleted", "person_updated", "plan_created", "plan_deleted", "plan_updated", "price_created", "price_deleted", "price_updated", "product_created", "product_deleted", "product_updated", "promotion_code_created", "promotion_code_updated", "quote_accepted", "quote_canceled", "quote_created", "quote_finalized", "radar_early_fraud_warning_created", "radar_early_fraud_warning_updated", "refund_created", "refund_failed", "refund_updated", "reporting_report_run_failed", "reporting_report_run_succeeded", "reporting_report_type_updated", "reserve_hold_created", "reserve_hold_updated", "reserve_plan_created", "reserve_plan_disabled", "reserve_plan_expired", "reserve_plan_updated", "reserve_release_created", "review_closed", "review_opened", "setup_intent_canceled", "setup_intent_created", "setup_intent_requires_action", "setup_intent_setup_failed", "setup_intent_succeeded", "sigma_scheduled_query_run_created", "source_canceled", "source_chargeable", "source_failed", "source_mandate_notification", "source_refund_attributes_required", "source_transaction_created", "source_transaction_updated", "subscription_schedule_aborted", "subscription_schedule_canceled", "subscription_schedule_completed", "subscription_schedule_created", "subscription_schedule_expiring", "subscription_schedule_released", "subscription_schedule_updated", "tax_settings_updated", "tax_rate_created", "tax_rate_updated", "terminal_reader_action_failed", "terminal_reader_action_succeeded", "terminal_reader_action_updated", "test_helpers_test_clock_advancing", "test_helpers_test_clock_created", "test_helpers_test_clock_deleted", "test_helpers_test_clock_internal_failure", "test_helpers_test_clock_ready", "three_d_secure_authentication_canceled", "three_d_secure_authentication_challenge_started", "three_d_secure_authentication_errored", "three_d_secure_authentication_failed", "three_d_secure_authentication_requires_challenge", "three_d_secure_authentication_requires_submission", "three_d_secure_authentication_succeeded", "topup_canceled", "topup_created", "topup_failed", "topup_reversed", "topup_succeeded", "transfer_created", "transfer_reversed", "transfer_updated", "treasury_credit_reversal_created", "treasury_credit_reversal_posted", "treasury_debit_reversal_completed", "treasury_debit_reversal_created", "treasury_debit_reversal_initial_credit_granted", "treasury_financial_account_closed", "treasury_financial_account_created", "treasury_financial_account_features_status_updated", "treasury_inbound_transfer_canceled", "treasury_inbound_transfer_created", "treasury_inbound_transfer_failed", "treasury_inbound_transfer_succeeded", "treasury_outbound_payment_canceled", "treasury_outbound_payment_created", "treasury_outbound_payment_expected_arrival_date_updated", "treasury_outbound_payment_failed", "treasury_outbound_payment_posted", "treasury_outbound_payment_returned", "treasury_outbound_payment_tracking_details_updated", "treasury_outbound_transfer_canceled", "treasury_outbound_transfer_created", "treasury_outbound_transfer_expected_arrival_date_updated", "treasury_outbound_transfer_failed", "treasury_outbound_transfer_posted", "treasury_outbound_transfer_returned", "treasury_outbound_transfer_tracking_details_updated", "treasury_received_credit_created", "treasury_received_credit_failed", "treasury_received_credit_succeeded", "treasury_received_debit_created", "bitcoin_receiver_created", "bitcoin_receiver_filled", "bitcoin_receiver_transaction_created", "bitcoin_receiver_updated", "customer_card_created", "customer_card_deleted", "customer_card_updated", "invoice_finalization_error", "invoiceitem_updated", "issuer_fraud_record_created", "order_created", "order_payment_failed", "order_payment_succeeded", "order_updated", "order_return_created", "payment_created", "payment_intent_failed", "payment_method_card_automatically_updated", "payout_reversed", "promotion_code_deleted", "recipient_created", "recipient_deleted", "recipient_updated", "sku_created", "sku_deleted", "sku_updated", "transfer_canceled", "transfer_failed", "transfer_paid", "treasury_check_deposit_canceled", "treasury_check_deposit_created", "treasury_check_deposit_processing", "treasury_check_deposit_received", "treasury_check_deposit_requires_action", "treasury_check_deposit_requires_confirmation", "treasury_check_deposit_reversed", "treasury_received_credit_returned", "treasury_received_credit_reversed", "ping", "customer_bank_account_deleted", "checkout_beta_session_succeeded")
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    COMMITTED_AT_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    API_VERSION_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_FIELD_NUMBER: _ClassVar[int]
    PENDING_WEBHOOKS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    OBJECT_TYPE_FIELD_NUMBER: _ClassVar[int]
    OBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    UNMAPPED_PATHS_FIELD_NUMBER: _ClassVar[int]
    TRACEPARENT_FIELD_NUMBER: _ClassVar[int]
    RAW_JSON_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    EVENT_NOTIFICATION_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_APPLICATION_AUTHORIZED_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_APPLICATION_DEAUTHORIZED_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_EXTERNAL_ACCOUNT_CREATED_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_EXTERNAL_ACCOUNT_DELETED_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_EXTERNAL_ACCOUNT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_CREATED_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_REFUND_UPDATED_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_REFUNDED_FIELD_NUMBER: _ClassVar[int]
    APPS_INSTALL_CREATED_FIELD_NUMBER: _ClassVar[int]
    APPS_INSTALL_DELETED_FIELD_NUMBER: _ClassVar[int]
    APPS_INSTALL_UPDATED_FIELD_NUMBER: _ClassVar[int]
    BALANCE_AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    BALANCE_SETTINGS_UPDATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_ALERT_TRIGGERED_FIELD_NUMBER: _ClassVar[int]
    BILLING_CREDIT_BALANCE_TRANSACTION_CREATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_CREDIT_GRANT_CREATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_CREDIT_GRANT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_METER_CREATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_METER_DEACTIVATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_METER_REACTIVATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_METER_UPDATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_PORTAL_CONFIGURATION_CREATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_PORTAL_CONFIGURATION_UPDATED_FIELD_NUMBER: _ClassVar[int]
    BILLING_PORTAL_SESSION_CREATED_FIELD_NUMBER: _ClassVar[int]
    CAPABILITY_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CASH_BALANCE_FUNDS_AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    CHARGE_CAPTURED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_DISPUTE_CLOSED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_DISPUTE_CREATED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_DISPUTE_FUNDS_REINSTATED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_DISPUTE_FUNDS_WITHDRAWN_FIELD_NUMBER: _ClassVar[int]
    CHARGE_DISPUTE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_EXPIRED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FAILED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_PENDING_FIELD_NUMBER: _ClassVar[int]
    CHARGE_REFUND_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_REFUNDED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    CHARGE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CHECKOUT_SESSION_ASYNC_PAYMENT_FAILED_FIELD_NUMBER: _ClassVar[int]
    CHECKOUT_SESSION_ASYNC_PAYMENT_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    CHECKOUT_SESSION_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    CHECKOUT_SESSION_EXPIRED_FIELD_NUMBER: _ClassVar[int]
    CLIMATE_ORDER_CANCELED_FIELD_NUMBER: _ClassVar[int]
    CLIMATE_ORDER_CREATED_FIELD_NUMBER: _ClassVar[int]
    CLIMATE_ORDER_DELAYED_FIELD_NUMBER: _ClassVar[int]
    CLIMATE_ORDER_DELIVERED_FIELD_NUMBER: _ClassVar[int]
    CLIMATE_ORDER_PRODUCT_SUBSTITUTED_FIELD_NUMBER: _ClassVar[int]
    CLIMATE_PRODUCT_CREATED_FIELD_NUMBER: _ClassVar[int]
    CLIMATE_PRODUCT_PRICING_UPDATED_FIELD_NUMBER: _ClassVar[int]
    COUPON_CREATED_FIELD_NUMBER: _ClassVar[int]
    COUPON_DELETED_FIELD_NUMBER: _ClassVar[int]
    COUPON_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CREDIT_NOTE_CREATED_FIELD_NUMBER: _ClassVar[int]
    CREDIT_NOTE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CREDIT_NOTE_VOIDED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_DELETED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_DISCOUNT_CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_DISCOUNT_DELETED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_DISCOUNT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SOURCE_CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SOURCE_DELETED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SOURCE_EXPIRING_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SOURCE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_DELETED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_PAUSED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_APPLIED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_EXPIRED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_RESUMED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_TRIAL_WILL_END_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SUBSCRIPTION_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_TAX_ID_CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_TAX_ID_DELETED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_TAX_ID_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_CASH_BALANCE_TRANSACTION_CREATED_FIELD_NUMBER: _ClassVar[int]
    ENTITLEMENTS_ACTIVE_ENTITLEMENT_SUMMARY_UPDATED_FIELD_NUMBER: _ClassVar[int]
    FILE_CREATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_ACCOUNT_NUMBERS_UPDATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_CREATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_DEACTIVATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_DISCONNECTED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_EXPECTED_DEACTIVATION_DATE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_REACTIVATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_BALANCE_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_OWNERSHIP_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_SUPPORTED_PAYMENT_METHOD_TYPES_UPDATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_UPCOMING_ACCOUNT_NUMBER_EXPIRY_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_ACCOUNT_UPCOMING_DEACTIVATION_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_AUTHORIZATION_EXPECTED_DEACTIVATION_DATE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_CONNECTIONS_AUTHORIZATION_UPCOMING_DEACTIVATION_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_VERIFICATION_SESSION_CANCELED_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_VERIFICATION_SESSION_CREATED_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_VERIFICATION_SESSION_PROCESSING_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_VERIFICATION_SESSION_REDACTED_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_VERIFICATION_SESSION_REQUIRES_INPUT_FIELD_NUMBER: _ClassVar[int]
    IDENTITY_VERIFICATION_SESSION_VERIFIED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_CREATED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_DELETED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FINALIZATION_FAILED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FINALIZED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_MARKED_UNCOLLECTIBLE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_OVERDUE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_OVERPAID_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PAID_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PAYMENT_ACTION_REQUIRED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PAYMENT_ATTEMPT_REQUIRED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PAYMENT_FAILED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PAYMENT_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_SENT_FIELD_NUMBER: _ClassVar[int]
    INVOICE_UPCOMING_FIELD_NUMBER: _ClassVar[int]
    INVOICE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_VOIDED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_WILL_BE_DUE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PAYMENT_PAID_FIELD_NUMBER: _ClassVar[int]
    INVOICEITEM_CREATED_FIELD_NUMBER: _ClassVar[int]
    INVOICEITEM_DELETED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_AUTHORIZATION_CREATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_AUTHORIZATION_REQUEST_FIELD_NUMBER: _ClassVar[int]
    ISSUING_AUTHORIZATION_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_CARD_CREATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_CARD_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_CARDHOLDER_CREATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_CARDHOLDER_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_DISPUTE_CLOSED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_DISPUTE_CREATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_DISPUTE_FUNDS_REINSTATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_DISPUTE_FUNDS_RESCINDED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_DISPUTE_SUBMITTED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_DISPUTE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_PERSONALIZATION_DESIGN_ACTIVATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_PERSONALIZATION_DESIGN_DEACTIVATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_PERSONALIZATION_DESIGN_REJECTED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_PERSONALIZATION_DESIGN_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_TOKEN_CREATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_TOKEN_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_TRANSACTION_CREATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_TRANSACTION_PURCHASE_DETAILS_RECEIPT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUING_TRANSACTION_UPDATED_FIELD_NUMBER: _ClassVar[int]
    MANDATE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_AMOUNT_CAPTURABLE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_CANCELED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_CREATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_PARTIALLY_FUNDED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_PAYMENT_FAILED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_PROCESSING_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_REQUIRES_ACTION_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_LINK_CREATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_LINK_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_ATTACHED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_AUTOMATICALLY_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_DETACHED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_CANCELED_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_CREATED_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_FAILED_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_PAID_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_RECONCILIATION_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PERSON_CREATED_FIELD_NUMBER: _ClassVar[int]
    PERSON_DELETED_FIELD_NUMBER: _ClassVar[int]
    PERSON_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PLAN_CREATED_FIELD_NUMBER: _ClassVar[int]
    PLAN_DELETED_FIELD_NUMBER: _ClassVar[int]
    PLAN_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PRICE_CREATED_FIELD_NUMBER: _ClassVar[int]
    PRICE_DELETED_FIELD_NUMBER: _ClassVar[int]
    PRICE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_CREATED_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_DELETED_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_CODE_CREATED_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_CODE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    QUOTE_ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    QUOTE_CANCELED_FIELD_NUMBER: _ClassVar[int]
    QUOTE_CREATED_FIELD_NUMBER: _ClassVar[int]
    QUOTE_FINALIZED_FIELD_NUMBER: _ClassVar[int]
    RADAR_EARLY_FRAUD_WARNING_CREATED_FIELD_NUMBER: _ClassVar[int]
    RADAR_EARLY_FRAUD_WARNING_UPDATED_FIELD_NUMBER: _ClassVar[int]
    REFUND_CREATED_FIELD_NUMBER: _ClassVar[int]
    REFUND_FAILED_FIELD_NUMBER: _ClassVar[int]
    REFUND_UPDATED_FIELD_NUMBER: _ClassVar[int]
    REPORTING_REPORT_RUN_FAILED_FIELD_NUMBER: _ClassVar[int]
    REPORTING_REPORT_RUN_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    REPORTING_REPORT_TYPE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    RESERVE_HOLD_CREATED_FIELD_NUMBER: _ClassVar[int]
    RESERVE_HOLD_UPDATED_FIELD_NUMBER: _ClassVar[int]
    RESERVE_PLAN_CREATED_FIELD_NUMBER: _ClassVar[int]
    RESERVE_PLAN_DISABLED_FIELD_NUMBER: _ClassVar[int]
    RESERVE_PLAN_EXPIRED_FIELD_NUMBER: _ClassVar[int]
    RESERVE_PLAN_UPDATED_FIELD_NUMBER: _ClassVar[int]
    RESERVE_RELEASE_CREATED_FIELD_NUMBER: _ClassVar[int]
    REVIEW_CLOSED_FIELD_NUMBER: _ClassVar[int]
    REVIEW_OPENED_FIELD_NUMBER: _ClassVar[int]
    SETUP_INTENT_CANCELED_FIELD_NUMBER: _ClassVar[int]
    SETUP_INTENT_CREATED_FIELD_NUMBER: _ClassVar[int]
    SETUP_INTENT_REQUIRES_ACTION_FIELD_NUMBER: _ClassVar[int]
    SETUP_INTENT_SETUP_FAILED_FIELD_NUMBER: _ClassVar[int]
    SETUP_INTENT_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    SIGMA_SCHEDULED_QUERY_RUN_CREATED_FIELD_NUMBER: _ClassVar[int]
    SOURCE_CANCELED_FIELD_NUMBER: _ClassVar[int]
    SOURCE_CHARGEABLE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FAILED_FIELD_NUMBER: _ClassVar[int]
    SOURCE_MANDATE_NOTIFICATION_FIELD_NUMBER: _ClassVar[int]
    SOURCE_REFUND_ATTRIBUTES_REQUIRED_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TRANSACTION_CREATED_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TRANSACTION_UPDATED_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_ABORTED_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_CANCELED_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_CREATED_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_EXPIRING_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_RELEASED_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TAX_SETTINGS_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TAX_RATE_CREATED_FIELD_NUMBER: _ClassVar[int]
    TAX_RATE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TERMINAL_READER_ACTION_FAILED_FIELD_NUMBER: _ClassVar[int]
    TERMINAL_READER_ACTION_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    TERMINAL_READER_ACTION_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TEST_HELPERS_TEST_CLOCK_ADVANCING_FIELD_NUMBER: _ClassVar[int]
    TEST_HELPERS_TEST_CLOCK_CREATED_FIELD_NUMBER: _ClassVar[int]
    TEST_HELPERS_TEST_CLOCK_DELETED_FIELD_NUMBER: _ClassVar[int]
    TEST_HELPERS_TEST_CLOCK_INTERNAL_FAILURE_FIELD_NUMBER: _ClassVar[int]
    TEST_HELPERS_TEST_CLOCK_READY_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_AUTHENTICATION_CANCELED_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_AUTHENTICATION_CHALLENGE_STARTED_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_AUTHENTICATION_ERRORED_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_AUTHENTICATION_FAILED_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_AUTHENTICATION_REQUIRES_CHALLENGE_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_AUTHENTICATION_REQUIRES_SUBMISSION_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_AUTHENTICATION_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    TOPUP_CANCELED_FIELD_NUMBER: _ClassVar[int]
    TOPUP_CREATED_FIELD_NUMBER: _ClassVar[int]
    TOPUP_FAILED_FIELD_NUMBER: _ClassVar[int]
    TOPUP_REVERSED_FIELD_NUMBER: _ClassVar[int]
    TOPUP_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_CREATED_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_REVERSED_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CREDIT_REVERSAL_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CREDIT_REVERSAL_POSTED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_DEBIT_REVERSAL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_DEBIT_REVERSAL_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_DEBIT_REVERSAL_INITIAL_CREDIT_GRANTED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_FINANCIAL_ACCOUNT_CLOSED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_FINANCIAL_ACCOUNT_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_FINANCIAL_ACCOUNT_FEATURES_STATUS_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_INBOUND_TRANSFER_CANCELED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_INBOUND_TRANSFER_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_INBOUND_TRANSFER_FAILED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_INBOUND_TRANSFER_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_PAYMENT_CANCELED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_PAYMENT_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_PAYMENT_EXPECTED_ARRIVAL_DATE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_PAYMENT_FAILED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_PAYMENT_POSTED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_PAYMENT_RETURNED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_PAYMENT_TRACKING_DETAILS_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_TRANSFER_CANCELED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_TRANSFER_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_TRANSFER_EXPECTED_ARRIVAL_DATE_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_TRANSFER_FAILED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_TRANSFER_POSTED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_TRANSFER_RETURNED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_OUTBOUND_TRANSFER_TRACKING_DETAILS_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_RECEIVED_CREDIT_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_RECEIVED_CREDIT_FAILED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_RECEIVED_CREDIT_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_RECEIVED_DEBIT_CREATED_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_RECEIVER_CREATED_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_RECEIVER_FILLED_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_RECEIVER_TRANSACTION_CREATED_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_RECEIVER_UPDATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_CARD_CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_CARD_DELETED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_CARD_UPDATED_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FINALIZATION_ERROR_FIELD_NUMBER: _ClassVar[int]
    INVOICEITEM_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FRAUD_RECORD_CREATED_FIELD_NUMBER: _ClassVar[int]
    ORDER_CREATED_FIELD_NUMBER: _ClassVar[int]
    ORDER_PAYMENT_FAILED_FIELD_NUMBER: _ClassVar[int]
    ORDER_PAYMENT_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    ORDER_UPDATED_FIELD_NUMBER: _ClassVar[int]
    ORDER_RETURN_CREATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_CREATED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_FAILED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_CARD_AUTOMATICALLY_UPDATED_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_REVERSED_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_CODE_DELETED_FIELD_NUMBER: _ClassVar[int]
    RECIPIENT_CREATED_FIELD_NUMBER: _ClassVar[int]
    RECIPIENT_DELETED_FIELD_NUMBER: _ClassVar[int]
    RECIPIENT_UPDATED_FIELD_NUMBER: _ClassVar[int]
    SKU_CREATED_FIELD_NUMBER: _ClassVar[int]
    SKU_DELETED_FIELD_NUMBER: _ClassVar[int]
    SKU_UPDATED_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_CANCELED_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_FAILED_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_PAID_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CHECK_DEPOSIT_CANCELED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CHECK_DEPOSIT_CREATED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CHECK_DEPOSIT_PROCESSING_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CHECK_DEPOSIT_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CHECK_DEPOSIT_REQUIRES_ACTION_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CHECK_DEPOSIT_REQUIRES_CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
    TREASURY_CHECK_DEPOSIT_REVERSED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_RECEIVED_CREDIT_RETURNED_FIELD_NUMBER: _ClassVar[int]
    TREASURY_RECEIVED_CREDIT_REVERSED_FIELD_NUMBER: _ClassVar[int]
    PING_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_BANK_ACCOUNT_DELETED_FIELD_NUMBER: _ClassVar[int]
    CHECKOUT_BETA_SESSION_SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    sequence: int
    committed_at: _timestamp_pb2.Timestamp
    id: str
    type: str
    created: _timestamp_pb2.Timestamp
    livemode: bool
    api_version: str
    account: str
    context: str
    pending_webhooks: int
    request: Request
    previous_attributes: _struct_pb2.Struct
    object_type: str
    object_id: str
    endpoint: str
    unmapped_paths: _containers.RepeatedScalarFieldContainer[str]
    traceparent: str
    raw_json: bytes
    unrecognized: Unrecognized
    event_notification: EventNotification
    account_application_authorized: _application_pb2.Application
    account_application_deauthorized: _application_pb2.Application
    account_external_account_created: _external_account_pb2.ExternalAccount
    account_external_account_deleted: _external_account_pb2.ExternalAccount
    account_external_account_updated: _external_account_pb2.ExternalAccount
    account_updated: _account_pb2.Account
    application_fee_created: _application_fee_pb2.ApplicationFee
    application_fee_refund_updated: _fee_refund_pb2.FeeRefund
    application_fee_refunded: _application_fee_pb2.ApplicationFee
    apps_install_created: _apps_install_pb2.AppsInstall
    apps_install_deleted: _apps_install_pb2.AppsInstall
    apps_install_updated: _apps_install_pb2.AppsInstall
    balance_available: _balance_pb2.Balance
    balance_settings_updated: _balance_settings_pb2.BalanceSettings
    billing_alert_triggered: _billing_alert_triggered_pb2.BillingAlertTriggered
    billing_credit_balance_transaction_created: _billing_credit_balance_transaction_pb2.BillingCreditBalanceTransaction
    billing_credit_grant_created: _billing_credit_grant_pb2.BillingCreditGrant
    billing_credit_grant_updated: _billing_credit_grant_pb2.BillingCreditGrant
    billing_meter_created: _billing_meter_pb2.BillingMeter
    billing_meter_deactivated: _billing_meter_pb2.BillingMeter
    billing_meter_reactivated: _billing_meter_pb2.BillingMeter
    billing_meter_updated: _billing_meter_pb2.BillingMeter
    billing_portal_configuration_created: _billing_portal_configuration_pb2.BillingPortalConfiguration
    billing_portal_configuration_updated: _billing_portal_configuration_pb2.BillingPortalConfiguration
    billing_portal_session_created: _billing_portal_session_pb2.BillingPortalSession
    capability_updated: _capability_pb2.Capability
    cash_balance_funds_available: _cash_balance_pb2.CashBalance
    charge_captured: _charge_pb2.Charge
    charge_dispute_closed: _dispute_pb2.Dispute
    charge_dispute_created: _dispute_pb2.Dispute
    charge_dispute_funds_reinstated: _dispute_pb2.Dispute
    charge_dispute_funds_withdrawn: _dispute_pb2.Dispute
    charge_dispute_updated: _dispute_pb2.Dispute
    charge_expired: _charge_pb2.Charge
    charge_failed: _charge_pb2.Charge
    charge_pending: _charge_pb2.Charge
    charge_refund_updated: _refund_pb2.Refund
    charge_refunded: _charge_pb2.Charge
    charge_succeeded: _charge_pb2.Charge
    charge_updated: _charge_pb2.Charge
    checkout_session_async_payment_failed: _checkout_session_pb2.CheckoutSession
    checkout_session_async_payment_succeeded: _checkout_session_pb2.CheckoutSession
    checkout_session_completed: _checkout_session_pb2.CheckoutSession
    checkout_session_expired: _checkout_session_pb2.CheckoutSession
    climate_order_canceled: _climate_order_pb2.ClimateOrder
    climate_order_created: _climate_order_pb2.ClimateOrder
    climate_order_delayed: _climate_order_pb2.ClimateOrder
    climate_order_delivered: _climate_order_pb2.ClimateOrder
    climate_order_product_substituted: _climate_order_pb2.ClimateOrder
    climate_product_created: _climate_product_pb2.ClimateProduct
    climate_product_pricing_updated: _climate_product_pb2.ClimateProduct
    coupon_created: _coupon_pb2.Coupon
    coupon_deleted: _coupon_pb2.Coupon
    coupon_updated: _coupon_pb2.Coupon
    credit_note_created: _credit_note_pb2.CreditNote
    credit_note_updated: _credit_note_pb2.CreditNote
    credit_note_voided: _credit_note_pb2.CreditNote
    customer_created: _customer_pb2.Customer
    customer_deleted: _customer_pb2.Customer
    customer_discount_created: _discount_pb2.Discount
    customer_discount_deleted: _discount_pb2.Discount
    customer_discount_updated: _discount_pb2.Discount
    customer_source_created: _customer_source_pb2.CustomerSource
    customer_source_deleted: _customer_source_pb2.CustomerSource
    customer_source_expiring: _customer_source_pb2.CustomerSource
    customer_source_updated: _customer_source_pb2.CustomerSource
    customer_subscription_created: _subscription_pb2.Subscription
    customer_subscription_deleted: _subscription_pb2.Subscription
    customer_subscription_paused: _subscription_pb2.Subscription
    customer_subscription_pending_update_applied: _subscription_pb2.Subscription
    customer_subscription_pending_update_expired: _subscription_pb2.Subscription
    customer_subscription_resumed: _subscription_pb2.Subscription
    customer_subscription_trial_will_end: _subscription_pb2.Subscription
    customer_subscription_updated: _subscription_pb2.Subscription
    customer_tax_id_created: _tax_id_pb2.TaxId
    customer_tax_id_deleted: _tax_id_pb2.TaxId
    customer_tax_id_updated: _tax_id_pb2.TaxId
    customer_updated: _customer_pb2.Customer
    customer_cash_balance_transaction_created: _customer_cash_balance_transaction_pb2.CustomerCashBalanceTransaction
    entitlements_active_entitlement_summary_updated: _entitlements_active_entitlement_summary_pb2.EntitlementsActiveEntitlementSummary
    file_created: _file_pb2.File
    financial_connections_account_account_numbers_updated: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_created: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_deactivated: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_disconnected: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_expected_deactivation_date_updated: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_reactivated: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_refreshed_balance: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_refreshed_ownership: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_refreshed_transactions: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_supported_payment_method_types_updated: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_upcoming_account_number_expiry: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_account_upcoming_deactivation: _financial_connections_account_pb2.FinancialConnectionsAccount
    financial_connections_authorization_expected_deactivation_date_updated: _financial_connections_authorization_pb2.FinancialConnectionsAuthorization
    financial_connections_authorization_upcoming_deactivation: _financial_connections_authorization_pb2.FinancialConnectionsAuthorization
    identity_verification_session_canceled: _identity_verification_session_pb2.IdentityVerificationSession
    identity_verification_session_created: _identity_verification_session_pb2.IdentityVerificationSession
    identity_verification_session_processing: _identity_verification_session_pb2.IdentityVerificationSession
    identity_verification_session_redacted: _identity_verification_session_pb2.IdentityVerificationSession
    identity_verification_session_requires_input: _identity_verification_session_pb2.IdentityVerificationSession
    identity_verification_session_verified: _identity_verification_session_pb2.IdentityVerificationSession
    invoice_created: _invoice_pb2.Invoice
    invoice_deleted: _invoice_pb2.Invoice
    invoice_finalization_failed: _invoice_pb2.Invoice
    invoice_finalized: _invoice_pb2.Invoice
    invoice_marked_uncollectible: _invoice_pb2.Invoice
    invoice_overdue: _invoice_pb2.Invoice
    invoice_overpaid: _invoice_pb2.Invoice
    invoice_paid: _invoice_pb2.Invoice
    invoice_payment_action_required: _invoice_pb2.Invoice
    invoice_payment_attempt_required: _invoice_pb2.Invoice
    invoice_payment_failed: _invoice_pb2.Invoice
    invoice_payment_succeeded: _invoice_pb2.Invoice
    invoice_sent: _invoice_pb2.Invoice
    invoice_upcoming: _invoice_pb2.Invoice
    invoice_updated: _invoice_pb2.Invoice
    invoice_voided: _invoice_pb2.Invoice
    invoice_will_be_due: _invoice_pb2.Invoice
    invoice_payment_paid: _invoice_payment_pb2.InvoicePayment
    invoiceitem_created: _invoiceitem_pb2.Invoiceitem
    invoiceitem_deleted: _invoiceitem_pb2.Invoiceitem
    issuing_authorization_created: _issuing_authorization_pb2.IssuingAuthorization
    issuing_authorization_request: _issuing_authorization_pb2.IssuingAuthorization
    issuing_authorization_updated: _issuing_authorization_pb2.IssuingAuthorization
    issuing_card_created: _issuing_card_pb2.IssuingCard
    issuing_card_updated: _issuing_card_pb2.IssuingCard
    issuing_cardholder_created: _issuing_cardholder_pb2.IssuingCardholder
    issuing_cardholder_updated: _issuing_cardholder_pb2.IssuingCardholder
    issuing_dispute_closed: _issuing_dispute_pb2.IssuingDispute
    issuing_dispute_created: _issuing_dispute_pb2.IssuingDispute
    issuing_dispute_funds_reinstated: _issuing_dispute_pb2.IssuingDispute
    issuing_dispute_funds_rescinded: _issuing_dispute_pb2.IssuingDispute
    issuing_dispute_submitted: _issuing_dispute_pb2.IssuingDispute
    issuing_dispute_updated: _issuing_dispute_pb2.IssuingDispute
    issuing_personalization_design_activated: _issuing_personalization_design_pb2.IssuingPersonalizationDesign
    issuing_personalization_design_deactivated: _issuing_personalization_design_pb2.IssuingPersonalizationDesign
    issuing_personalization_design_rejected: _issuing_personalization_design_pb2.IssuingPersonalizationDesign
    issuing_personalization_design_updated: _issuing_personalization_design_pb2.IssuingPersonalizationDesign
    issuing_token_created: _issuing_token_pb2.IssuingToken
    issuing_token_updated: _issuing_token_pb2.IssuingToken
    issuing_transaction_created: _issuing_transaction_pb2.IssuingTransaction
    issuing_transaction_purchase_details_receipt_updated: _issuing_transaction_pb2.IssuingTransaction
    issuing_transaction_updated: _issuing_transaction_pb2.IssuingTransaction
    mandate_updated: _mandate_pb2.Mandate
    payment_intent_amount_capturable_updated: _payment_intent_pb2.PaymentIntent
    payment_intent_canceled: _payment_intent_pb2.PaymentIntent
    payment_intent_created: _payment_intent_pb2.PaymentIntent
    payment_intent_partially_funded: _payment_intent_pb2.PaymentIntent
    payment_intent_payment_failed: _payment_intent_pb2.PaymentIntent
    payment_intent_processing: _payment_intent_pb2.PaymentIntent
    payment_intent_requires_action: _payment_intent_pb2.PaymentIntent
    payment_intent_succeeded: _payment_intent_pb2.PaymentIntent
    payment_link_created: _payment_link_pb2.PaymentLink
    payment_link_updated: _payment_link_pb2.PaymentLink
    payment_method_attached: _payment_method_pb2.PaymentMethod
    payment_method_automatically_updated: _payment_method_pb2.PaymentMethod
    payment_method_detached: _payment_method_pb2.PaymentMethod
    payment_method_updated: _payment_method_pb2.PaymentMethod
    payout_canceled: _payout_pb2.Payout
    payout_created: _payout_pb2.Payout
    payout_failed: _payout_pb2.Payout
    payout_paid: _payout_pb2.Payout
    payout_reconciliation_completed: _payout_pb2.Payout
    payout_updated: _payout_pb2.Payout
    person_created: _person_pb2.Person
    person_deleted: _person_pb2.Person
    person_updated: _person_pb2.Person
    plan_created: _plan_pb2.Plan
    plan_deleted: _plan_pb2.Plan
    plan_updated: _plan_pb2.Plan
    price_created: _price_pb2.Price
    price_deleted: _price_pb2.Price
    price_updated: _price_pb2.Price
    product_created: _product_pb2.Product
    product_deleted: _product_pb2.Product
    product_updated: _product_pb2.Product
    promotion_code_created: _promotion_code_pb2.PromotionCode
    promotion_code_updated: _promotion_code_pb2.PromotionCode
    quote_accepted: _quote_pb2.Quote
    quote_canceled: _quote_pb2.Quote
    quote_created: _quote_pb2.Quote
    quote_finalized: _quote_pb2.Quote
    radar_early_fraud_warning_created: _radar_early_fraud_warning_pb2.RadarEarlyFraudWarning
    radar_early_fraud_warning_updated: _radar_early_fraud_warning_pb2.RadarEarlyFraudWarning
    refund_created: _refund_pb2.Refund
    refund_failed: _refund_pb2.Refund
    refund_updated: _refund_pb2.Refund
    reporting_report_run_failed: _reporting_report_run_pb2.ReportingReportRun
    reporting_report_run_succeeded: _reporting_report_run_pb2.ReportingReportRun
    reporting_report_type_updated: _reporting_report_type_pb2.ReportingReportType
    reserve_hold_created: _reserve_hold_pb2.ReserveHold
    reserve_hold_updated: _reserve_hold_pb2.ReserveHold
    reserve_plan_created: _reserve_plan_pb2.ReservePlan
    reserve_plan_disabled: _reserve_plan_pb2.ReservePlan
    reserve_plan_expired: _reserve_plan_pb2.ReservePlan
    reserve_plan_updated: _reserve_plan_pb2.ReservePlan
    reserve_release_created: _reserve_release_pb2.ReserveRelease
    review_closed: _review_pb2.Review
    review_opened: _review_pb2.Review
    setup_intent_canceled: _payment_intent_pb2.SetupIntent
    setup_intent_created: _payment_intent_pb2.SetupIntent
    setup_intent_requires_action: _payment_intent_pb2.SetupIntent
    setup_intent_setup_failed: _payment_intent_pb2.SetupIntent
    setup_intent_succeeded: _payment_intent_pb2.SetupIntent
    sigma_scheduled_query_run_created: _scheduled_query_run_pb2.ScheduledQueryRun
    source_canceled: _source_pb2.Source
    source_chargeable: _source_pb2.Source
    source_failed: _source_pb2.Source
    source_mandate_notification: _source_mandate_notification_pb2.SourceMandateNotification
    source_refund_attributes_required: _source_pb2.Source
    source_transaction_created: _source_transaction_pb2.SourceTransaction
    source_transaction_updated: _source_transaction_pb2.SourceTransaction
    subscription_schedule_aborted: _subscription_schedule_pb2.SubscriptionSchedule
    subscription_schedule_canceled: _subscription_schedule_pb2.SubscriptionSchedule
    subscription_schedule_completed: _subscription_schedule_pb2.SubscriptionSchedule
    subscription_schedule_created: _subscription_schedule_pb2.SubscriptionSchedule
    subscription_schedule_expiring: _subscription_schedule_pb2.SubscriptionSchedule
    subscription_schedule_released: _subscription_schedule_pb2.SubscriptionSchedule
    subscription_schedule_updated: _subscription_schedule_pb2.SubscriptionSchedule
    tax_settings_updated: _tax_settings_pb2.TaxSettings
    tax_rate_created: _tax_rate_pb2.TaxRate
    tax_rate_updated: _tax_rate_pb2.TaxRate
    terminal_reader_action_failed: _terminal_reader_pb2.TerminalReader
    terminal_reader_action_succeeded: _terminal_reader_pb2.TerminalReader
    terminal_reader_action_updated: _terminal_reader_pb2.TerminalReader
    test_helpers_test_clock_advancing: _test_helpers_test_clock_pb2.TestHelpersTestClock
    test_helpers_test_clock_created: _test_helpers_test_clock_pb2.TestHelpersTestClock
    test_helpers_test_clock_deleted: _test_helpers_test_clock_pb2.TestHelpersTestClock
    test_helpers_test_clock_internal_failure: _test_helpers_test_clock_pb2.TestHelpersTestClock
    test_helpers_test_clock_ready: _test_helpers_test_clock_pb2.TestHelpersTestClock
    three_d_secure_authentication_canceled: _three_d_secure_authentication_pb2.ThreeDSecureAuthentication
    three_d_secure_authentication_challenge_started: _three_d_secure_authentication_pb2.ThreeDSecureAuthentication
    three_d_secure_authentication_errored: _three_d_secure_authentication_pb2.ThreeDSecureAuthentication
    three_d_secure_authentication_failed: _three_d_secure_authentication_pb2.ThreeDSecureAuthentication
    three_d_secure_authentication_requires_challenge: _three_d_secure_authentication_pb2.ThreeDSecureAuthentication
    three_d_secure_authentication_requires_submission: _three_d_secure_authentication_pb2.ThreeDSecureAuthentication
    three_d_secure_authentication_succeeded: _three_d_secure_authentication_pb2.ThreeDSecureAuthentication
    topup_canceled: _topup_pb2.Topup
    topup_created: _topup_pb2.Topup
    topup_failed: _topup_pb2.Topup
    topup_reversed: _topup_pb2.Topup
    topup_succeeded: _topup_pb2.Topup
    transfer_created: _transfer_pb2.Transfer
    transfer_reversed: _transfer_pb2.Transfer
    transfer_updated: _transfer_pb2.Transfer
    treasury_credit_reversal_created: _treasury_credit_reversal_pb2.TreasuryCreditReversal
    treasury_credit_reversal_posted: _treasury_credit_reversal_pb2.TreasuryCreditReversal
    treasury_debit_reversal_completed: _treasury_debit_reversal_pb2.TreasuryDebitReversal
    treasury_debit_reversal_created: _treasury_debit_reversal_pb2.TreasuryDebitReversal
    treasury_debit_reversal_initial_credit_granted: _treasury_debit_reversal_pb2.TreasuryDebitReversal
    treasury_financial_account_closed: _treasury_financial_account_pb2.TreasuryFinancialAccount
    treasury_financial_account_created: _treasury_financial_account_pb2.TreasuryFinancialAccount
    treasury_financial_account_features_status_updated: _treasury_financial_account_pb2.TreasuryFinancialAccount
    treasury_inbound_transfer_canceled: _treasury_inbound_transfer_pb2.TreasuryInboundTransfer
    treasury_inbound_transfer_created: _treasury_inbound_transfer_pb2.TreasuryInboundTransfer
    treasury_inbound_transfer_failed: _treasury_inbound_transfer_pb2.TreasuryInboundTransfer
    treasury_inbound_transfer_succeeded: _treasury_inbound_transfer_pb2.TreasuryInboundTransfer
    treasury_outbound_payment_canceled: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
    treasury_outbound_payment_created: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
    treasury_outbound_payment_expected_arrival_date_updated: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
    treasury_outbound_payment_failed: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
    treasury_outbound_payment_posted: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
    treasury_outbound_payment_returned: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
    treasury_outbound_payment_tracking_details_updated: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
    treasury_outbound_transfer_canceled: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
    treasury_outbound_transfer_created: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
    treasury_outbound_transfer_expected_arrival_date_updated: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
    treasury_outbound_transfer_failed: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
    treasury_outbound_transfer_posted: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
    treasury_outbound_transfer_returned: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
    treasury_outbound_transfer_tracking_details_updated: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
    treasury_received_credit_created: _treasury_received_credit_pb2.TreasuryReceivedCredit
    treasury_received_credit_failed: _treasury_received_credit_pb2.TreasuryReceivedCredit
    treasury_received_credit_succeeded: _treasury_received_credit_pb2.TreasuryReceivedCredit
    treasury_received_debit_created: _treasury_received_debit_pb2.TreasuryReceivedDebit
    bitcoin_receiver_created: _bitcoin_receiver_pb2.BitcoinReceiver
    bitcoin_receiver_filled: _bitcoin_receiver_pb2.BitcoinReceiver
    bitcoin_receiver_transaction_created: _bitcoin_transaction_pb2.BitcoinTransaction
    bitcoin_receiver_updated: _bitcoin_receiver_pb2.BitcoinReceiver
    customer_card_created: _card_pb2.Card
    customer_card_deleted: _card_pb2.Card
    customer_card_updated: _card_pb2.Card
    invoice_finalization_error: _invoice_pb2.Invoice
    invoiceitem_updated: _invoiceitem_pb2.Invoiceitem
    issuer_fraud_record_created: _issuer_fraud_record_pb2.IssuerFraudRecord
    order_created: _order_pb2.Order
    order_payment_failed: _order_pb2.Order
    order_payment_succeeded: _order_pb2.Order
    order_updated: _order_pb2.Order
    order_return_created: _order_return_pb2.OrderReturn
    payment_created: _struct_pb2.Struct
    payment_intent_failed: _payment_intent_pb2.PaymentIntent
    payment_method_card_automatically_updated: _payment_method_pb2.PaymentMethod
    payout_reversed: _payout_pb2.Payout
    promotion_code_deleted: _promotion_code_pb2.PromotionCode
    recipient_created: _recipient_pb2.Recipient
    recipient_deleted: _recipient_pb2.Recipient
    recipient_updated: _recipient_pb2.Recipient
    sku_created: _sku_pb2.Sku
    sku_deleted: _sku_pb2.Sku
    sku_updated: _sku_pb2.Sku
    transfer_canceled: _transfer_pb2.Transfer
    transfer_failed: _transfer_pb2.Transfer
    transfer_paid: _transfer_pb2.Transfer
    treasury_check_deposit_canceled: _struct_pb2.Struct
    treasury_check_deposit_created: _struct_pb2.Struct
    treasury_check_deposit_processing: _struct_pb2.Struct
    treasury_check_deposit_received: _struct_pb2.Struct
    treasury_check_deposit_requires_action: _struct_pb2.Struct
    treasury_check_deposit_requires_confirmation: _struct_pb2.Struct
    treasury_check_deposit_reversed: _struct_pb2.Struct
    treasury_received_credit_returned: _treasury_received_credit_pb2.TreasuryReceivedCredit
    treasury_received_credit_reversed: _treasury_received_credit_pb2.TreasuryReceivedCredit
    ping: _struct_pb2.Struct
    customer_bank_account_deleted: _bank_account_pb2.BankAccount
    checkout_beta_session_succeeded: _struct_pb2.Struct
    def __init__(self, sequence: _Optional[int] = ..., committed_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., id: _Optional[str] = ..., type: _Optional[str] = ..., created: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., livemode: bool = ..., api_version: _Optional[str] = ..., account: _Optional[str] = ..., context: _Optional[str] = ..., pending_webhooks: _Optional[int] = ..., request: _Optional[_Union[Request, _Mapping]] = ..., previous_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., object_type: _Optional[str] = ..., object_id: _Optional[str] = ..., endpoint: _Optional[str] = ..., unmapped_paths: _Optional[_Iterable[str]] = ..., traceparent: _Optional[str] = ..., raw_json: _Optional[bytes] = ..., unrecognized: _Optional[_Union[Unrecognized, _Mapping]] = ..., event_notification: _Optional[_Union[EventNotification, _Mapping]] = ..., account_application_authorized: _Optional[_Union[_application_pb2.Application, _Mapping]] = ..., account_application_deauthorized: _Optional[_Union[_application_pb2.Application, _Mapping]] = ..., account_external_account_created: _Optional[_Union[_external_account_pb2.ExternalAccount, _Mapping]] = ..., account_external_account_deleted: _Optional[_Union[_external_account_pb2.ExternalAccount, _Mapping]] = ..., account_external_account_updated: _Optional[_Union[_external_account_pb2.ExternalAccount, _Mapping]] = ..., account_updated: _Optional[_Union[_account_pb2.Account, _Mapping]] = ..., application_fee_created: _Optional[_Union[_application_fee_pb2.ApplicationFee, _Mapping]] = ..., application_fee_refund_updated: _Optional[_Union[_fee_refund_pb2.FeeRefund, _Mapping]] = ..., application_fee_refunded: _Optional[_Union[_application_fee_pb2.ApplicationFee, _Mapping]] = ..., apps_install_created: _Optional[_Union[_apps_install_pb2.AppsInstall, _Mapping]] = ..., apps_install_deleted: _Optional[_Union[_apps_install_pb2.AppsInstall, _Mapping]] = ..., apps_install_updated: _Optional[_Union[_apps_install_pb2.AppsInstall, _Mapping]] = ..., balance_available: _Optional[_Union[_balance_pb2.Balance, _Mapping]] = ..., balance_settings_updated: _Optional[_Union[_balance_settings_pb2.BalanceSettings, _Mapping]] = ..., billing_alert_triggered: _Optional[_Union[_billing_alert_triggered_pb2.BillingAlertTriggered, _Mapping]] = ..., billing_credit_balance_transaction_created: _Optional[_Union[_billing_credit_balance_transaction_pb2.BillingCreditBalanceTransaction, _Mapping]] = ..., billing_credit_grant_created: _Optional[_Union[_billing_credit_grant_pb2.BillingCreditGrant, _Mapping]] = ..., billing_credit_grant_updated: _Optional[_Union[_billing_credit_grant_pb2.BillingCreditGrant, _Mapping]] = ..., billing_meter_created: _Optional[_Union[_billing_meter_pb2.BillingMeter, _Mapping]] = ..., billing_meter_deactivated: _Optional[_Union[_billing_meter_pb2.BillingMeter, _Mapping]] = ..., billing_meter_reactivated: _Optional[_Union[_billing_meter_pb2.BillingMeter, _Mapping]] = ..., billing_meter_updated: _Optional[_Union[_billing_meter_pb2.BillingMeter, _Mapping]] = ..., billing_portal_configuration_created: _Optional[_Union[_billing_portal_configuration_pb2.BillingPortalConfiguration, _Mapping]] = ..., billing_portal_configuration_updated: _Optional[_Union[_billing_portal_configuration_pb2.BillingPortalConfiguration, _Mapping]] = ..., billing_portal_session_created: _Optional[_Union[_billing_portal_session_pb2.BillingPortalSession, _Mapping]] = ..., capability_updated: _Optional[_Union[_capability_pb2.Capability, _Mapping]] = ..., cash_balance_funds_available: _Optional[_Union[_cash_balance_pb2.CashBalance, _Mapping]] = ..., charge_captured: _Optional[_Union[_charge_pb2.Charge, _Mapping]] = ..., charge_dispute_closed: _Optional[_Union[_dispute_pb2.Dispute, _Mapping]] = ..., charge_dispute_created: _Optional[_Union[_dispute_pb2.Dispute, _Mapping]] = ..., charge_dispute_funds_reinstated: _Optional[_Union[_dispute_pb2.Dispute, _Mapping]] = ..., charge_dispute_funds_withdrawn: _Optional[_Union[_dispute_pb2.Dispute, _Mapping]] = ..., charge_dispute_updated: _Optional[_Union[_dispute_pb2.Dispute, _Mapping]] = ..., charge_expired: _Optional[_Union[_charge_pb2.Charge, _Mapping]] = ..., charge_failed: _Optional[_Union[_charge_pb2.Charge, _Mapping]] = ..., charge_pending: _Optional[_Union[_charge_pb2.Charge, _Mapping]] = ..., charge_refund_updated: _Optional[_Union[_refund_pb2.Refund, _Mapping]] = ..., charge_refunded: _Optional[_Union[_charge_pb2.Charge, _Mapping]] = ..., charge_succeeded: _Optional[_Union[_charge_pb2.Charge, _Mapping]] = ..., charge_updated: _Optional[_Union[_charge_pb2.Charge, _Mapping]] = ..., checkout_session_async_payment_failed: _Optional[_Union[_checkout_session_pb2.CheckoutSession, _Mapping]] = ..., checkout_session_async_payment_succeeded: _Optional[_Union[_checkout_session_pb2.CheckoutSession, _Mapping]] = ..., checkout_session_completed: _Optional[_Union[_checkout_session_pb2.CheckoutSession, _Mapping]] = ..., checkout_session_expired: _Optional[_Union[_checkout_session_pb2.CheckoutSession, _Mapping]] = ..., climate_order_canceled: _Optional[_Union[_climate_order_pb2.ClimateOrder, _Mapping]] = ..., climate_order_created: _Optional[_Union[_climate_order_pb2.ClimateOrder, _Mapping]] = ..., climate_order_delayed: _Optional[_Union[_climate_order_pb2.ClimateOrder, _Mapping]] = ..., climate_order_delivered: _Optional[_Union[_climate_order_pb2.ClimateOrder, _Mapping]] = ..., climate_order_product_substituted: _Optional[_Union[_climate_order_pb2.ClimateOrder, _Mapping]] = ..., climate_product_created: _Optional[_Union[_climate_product_pb2.ClimateProduct, _Mapping]] = ..., climate_product_pricing_updated: _Optional[_Union[_climate_product_pb2.ClimateProduct, _Mapping]] = ..., coupon_created: _Optional[_Union[_coupon_pb2.Coupon, _Mapping]] = ..., coupon_deleted: _Optional[_Union[_coupon_pb2.Coupon, _Mapping]] = ..., coupon_updated: _Optional[_Union[_coupon_pb2.Coupon, _Mapping]] = ..., credit_note_created: _Optional[_Union[_credit_note_pb2.CreditNote, _Mapping]] = ..., credit_note_updated: _Optional[_Union[_credit_note_pb2.CreditNote, _Mapping]] = ..., credit_note_voided: _Optional[_Union[_credit_note_pb2.CreditNote, _Mapping]] = ..., customer_created: _Optional[_Union[_customer_pb2.Customer, _Mapping]] = ..., customer_deleted: _Optional[_Union[_customer_pb2.Customer, _Mapping]] = ..., customer_discount_created: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ..., customer_discount_deleted: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ..., customer_discount_updated: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ..., customer_source_created: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., customer_source_deleted: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., customer_source_expiring: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., customer_source_updated: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., customer_subscription_created: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_subscription_deleted: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_subscription_paused: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_subscription_pending_update_applied: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_subscription_pending_update_expired: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_subscription_resumed: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_subscription_trial_will_end: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_subscription_updated: _Optional[_Union[_subscription_pb2.Subscription, _Mapping]] = ..., customer_tax_id_created: _Optional[_Union[_tax_id_pb2.TaxId, _Mapping]] = ..., customer_tax_id_deleted: _Optional[_Union[_tax_id_pb2.TaxId, _Mapping]] = ..., customer_tax_id_updated: _Optional[_Union[_tax_id_pb2.TaxId, _Mapping]] = ..., customer_updated: _Optional[_Union[_customer_pb2.Customer, _Mapping]] = ..., customer_cash_balance_transaction_created: _Optional[_Union[_customer_cash_balance_transaction_pb2.CustomerCashBalanceTransaction, _Mapping]] = ..., entitlements_active_entitlement_summary_updated: _Optional[_Union[_entitlements_active_entitlement_summary_pb2.EntitlementsActiveEntitlementSummary, _Mapping]] = ..., file_created: _Optional[_Union[_file_pb2.File, _Mapping]] = ..., financial_connections_account_account_numbers_updated: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_created: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_deactivated: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_disconnected: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_expected_deactivation_date_updated: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_reactivated: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_refreshed_balance: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_refreshed_ownership: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_refreshed_transactions: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_supported_payment_method_types_updated: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_upcoming_account_number_expiry: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_account_upcoming_deactivation: _Optional[_Union[_financial_connections_account_pb2.FinancialConnectionsAccount, _Mapping]] = ..., financial_connections_authorization_expected_deactivation_date_updated: _Optional[_Union[_financial_connections_authorization_pb2.FinancialConnectionsAuthorization, _Mapping]] = ..., financial_connections_authorization_upcoming_deactivation: _Optional[_Union[_financial_connections_authorization_pb2.FinancialConnectionsAuthorization, _Mapping]] = ..., identity_verification_session_canceled: _Optional[_Union[_identity_verification_session_pb2.IdentityVerificationSession, _Mapping]] = ..., identity_verification_session_created: _Optional[_Union[_identity_verification_session_pb2.IdentityVerificationSession, _Mapping]] = ..., identity_verification_session_processing: _Optional[_Union[_identity_verification_session_pb2.IdentityVerificationSession, _Mapping]] = ..., identity_verification_session_redacted: _Optional[_Union[_identity_verification_session_pb2.IdentityVerificationSession, _Mapping]] = ..., identity_verification_session_requires_input: _Optional[_Union[_identity_verification_session_pb2.IdentityVerificationSession, _Mapping]] = ..., identity_verification_session_verified: _Optional[_Union[_identity_verification_session_pb2.IdentityVerificationSession, _Mapping]] = ..., invoice_created: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_deleted: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_finalization_failed: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_finalized: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_marked_uncollectible: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_overdue: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_overpaid: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_paid: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_payment_action_required: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_payment_attempt_required: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_payment_failed: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_payment_succeeded: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_sent: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_upcoming: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_updated: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_voided: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_will_be_due: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoice_payment_paid: _Optional[_Union[_invoice_payment_pb2.InvoicePayment, _Mapping]] = ..., invoiceitem_created: _Optional[_Union[_invoiceitem_pb2.Invoiceitem, _Mapping]] = ..., invoiceitem_deleted: _Optional[_Union[_invoiceitem_pb2.Invoiceitem, _Mapping]] = ..., issuing_authorization_created: _Optional[_Union[_issuing_authorization_pb2.IssuingAuthorization, _Mapping]] = ..., issuing_authorization_request: _Optional[_Union[_issuing_authorization_pb2.IssuingAuthorization, _Mapping]] = ..., issuing_authorization_updated: _Optional[_Union[_issuing_authorization_pb2.IssuingAuthorization, _Mapping]] = ..., issuing_card_created: _Optional[_Union[_issuing_card_pb2.IssuingCard, _Mapping]] = ..., issuing_card_updated: _Optional[_Union[_issuing_card_pb2.IssuingCard, _Mapping]] = ..., issuing_cardholder_created: _Optional[_Union[_issuing_cardholder_pb2.IssuingCardholder, _Mapping]] = ..., issuing_cardholder_updated: _Optional[_Union[_issuing_cardholder_pb2.IssuingCardholder, _Mapping]] = ..., issuing_dispute_closed: _Optional[_Union[_issuing_dispute_pb2.IssuingDispute, _Mapping]] = ..., issuing_dispute_created: _Optional[_Union[_issuing_dispute_pb2.IssuingDispute, _Mapping]] = ..., issuing_dispute_funds_reinstated: _Optional[_Union[_issuing_dispute_pb2.IssuingDispute, _Mapping]] = ..., issuing_dispute_funds_rescinded: _Optional[_Union[_issuing_dispute_pb2.IssuingDispute, _Mapping]] = ..., issuing_dispute_submitted: _Optional[_Union[_issuing_dispute_pb2.IssuingDispute, _Mapping]] = ..., issuing_dispute_updated: _Optional[_Union[_issuing_dispute_pb2.IssuingDispute, _Mapping]] = ..., issuing_personalization_design_activated: _Optional[_Union[_issuing_personalization_design_pb2.IssuingPersonalizationDesign, _Mapping]] = ..., issuing_personalization_design_deactivated: _Optional[_Union[_issuing_personalization_design_pb2.IssuingPersonalizationDesign, _Mapping]] = ..., issuing_personalization_design_rejected: _Optional[_Union[_issuing_personalization_design_pb2.IssuingPersonalizationDesign, _Mapping]] = ..., issuing_personalization_design_updated: _Optional[_Union[_issuing_personalization_design_pb2.IssuingPersonalizationDesign, _Mapping]] = ..., issuing_token_created: _Optional[_Union[_issuing_token_pb2.IssuingToken, _Mapping]] = ..., issuing_token_updated: _Optional[_Union[_issuing_token_pb2.IssuingToken, _Mapping]] = ..., issuing_transaction_created: _Optional[_Union[_issuing_transaction_pb2.IssuingTransaction, _Mapping]] = ..., issuing_transaction_purchase_details_receipt_updated: _Optional[_Union[_issuing_transaction_pb2.IssuingTransaction, _Mapping]] = ..., issuing_transaction_updated: _Optional[_Union[_issuing_transaction_pb2.IssuingTransaction, _Mapping]] = ..., mandate_updated: _Optional[_Union[_mandate_pb2.Mandate, _Mapping]] = ..., payment_intent_amount_capturable_updated: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_intent_canceled: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_intent_created: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_intent_partially_funded: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_intent_payment_failed: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_intent_processing: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_intent_requires_action: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_intent_succeeded: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_link_created: _Optional[_Union[_payment_link_pb2.PaymentLink, _Mapping]] = ..., payment_link_updated: _Optional[_Union[_payment_link_pb2.PaymentLink, _Mapping]] = ..., payment_method_attached: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payment_method_automatically_updated: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payment_method_detached: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payment_method_updated: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payout_canceled: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., payout_created: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., payout_failed: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., payout_paid: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., payout_reconciliation_completed: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., payout_updated: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., person_created: _Optional[_Union[_person_pb2.Person, _Mapping]] = ..., person_deleted: _Optional[_Union[_person_pb2.Person, _Mapping]] = ..., person_updated: _Optional[_Union[_person_pb2.Person, _Mapping]] = ..., plan_created: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., plan_deleted: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., plan_updated: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., price_created: _Optional[_Union[_price_pb2.Price, _Mapping]] = ..., price_deleted: _Optional[_Union[_price_pb2.Price, _Mapping]] = ..., price_updated: _Optional[_Union[_price_pb2.Price, _Mapping]] = ..., product_created: _Optional[_Union[_product_pb2.Product, _Mapping]] = ..., product_deleted: _Optional[_Union[_product_pb2.Product, _Mapping]] = ..., product_updated: _Optional[_Union[_product_pb2.Product, _Mapping]] = ..., promotion_code_created: _Optional[_Union[_promotion_code_pb2.PromotionCode, _Mapping]] = ..., promotion_code_updated: _Optional[_Union[_promotion_code_pb2.PromotionCode, _Mapping]] = ..., quote_accepted: _Optional[_Union[_quote_pb2.Quote, _Mapping]] = ..., quote_canceled: _Optional[_Union[_quote_pb2.Quote, _Mapping]] = ..., quote_created: _Optional[_Union[_quote_pb2.Quote, _Mapping]] = ..., quote_finalized: _Optional[_Union[_quote_pb2.Quote, _Mapping]] = ..., radar_early_fraud_warning_created: _Optional[_Union[_radar_early_fraud_warning_pb2.RadarEarlyFraudWarning, _Mapping]] = ..., radar_early_fraud_warning_updated: _Optional[_Union[_radar_early_fraud_warning_pb2.RadarEarlyFraudWarning, _Mapping]] = ..., refund_created: _Optional[_Union[_refund_pb2.Refund, _Mapping]] = ..., refund_failed: _Optional[_Union[_refund_pb2.Refund, _Mapping]] = ..., refund_updated: _Optional[_Union[_refund_pb2.Refund, _Mapping]] = ..., reporting_report_run_failed: _Optional[_Union[_reporting_report_run_pb2.ReportingReportRun, _Mapping]] = ..., reporting_report_run_succeeded: _Optional[_Union[_reporting_report_run_pb2.ReportingReportRun, _Mapping]] = ..., reporting_report_type_updated: _Optional[_Union[_reporting_report_type_pb2.ReportingReportType, _Mapping]] = ..., reserve_hold_created: _Optional[_Union[_reserve_hold_pb2.ReserveHold, _Mapping]] = ..., reserve_hold_updated: _Optional[_Union[_reserve_hold_pb2.ReserveHold, _Mapping]] = ..., reserve_plan_created: _Optional[_Union[_reserve_plan_pb2.ReservePlan, _Mapping]] = ..., reserve_plan_disabled: _Optional[_Union[_reserve_plan_pb2.ReservePlan, _Mapping]] = ..., reserve_plan_expired: _Optional[_Union[_reserve_plan_pb2.ReservePlan, _Mapping]] = ..., reserve_plan_updated: _Optional[_Union[_reserve_plan_pb2.ReservePlan, _Mapping]] = ..., reserve_release_created: _Optional[_Union[_reserve_release_pb2.ReserveRelease, _Mapping]] = ..., review_closed: _Optional[_Union[_review_pb2.Review, _Mapping]] = ..., review_opened: _Optional[_Union[_review_pb2.Review, _Mapping]] = ..., setup_intent_canceled: _Optional[_Union[_payment_intent_pb2.SetupIntent, _Mapping]] = ..., setup_intent_created: _Optional[_Union[_payment_intent_pb2.SetupIntent, _Mapping]] = ..., setup_intent_requires_action: _Optional[_Union[_payment_intent_pb2.SetupIntent, _Mapping]] = ..., setup_intent_setup_failed: _Optional[_Union[_payment_intent_pb2.SetupIntent, _Mapping]] = ..., setup_intent_succeeded: _Optional[_Union[_payment_intent_pb2.SetupIntent, _Mapping]] = ..., sigma_scheduled_query_run_created: _Optional[_Union[_scheduled_query_run_pb2.ScheduledQueryRun, _Mapping]] = ..., source_canceled: _Optional[_Union[_source_pb2.Source, _Mapping]] = ..., source_chargeable: _Optional[_Union[_source_pb2.Source, _Mapping]] = ..., source_failed: _Optional[_Union[_source_pb2.Source, _Mapping]] = ..., source_mandate_notification: _Optional[_Union[_source_mandate_notification_pb2.SourceMandateNotification, _Mapping]] = ..., source_refund_attributes_required: _Optional[_Union[_source_pb2.Source, _Mapping]] = ..., source_transaction_created: _Optional[_Union[_source_transaction_pb2.SourceTransaction, _Mapping]] = ..., source_transaction_updated: _Optional[_Union[_source_transaction_pb2.SourceTransaction, _Mapping]] = ..., subscription_schedule_aborted: _Optional[_Union[_subscription_schedule_pb2.SubscriptionSchedule, _Mapping]] = ..., subscription_schedule_canceled: _Optional[_Union[_subscription_schedule_pb2.SubscriptionSchedule, _Mapping]] = ..., subscription_schedule_completed: _Optional[_Union[_subscription_schedule_pb2.SubscriptionSchedule, _Mapping]] = ..., subscription_schedule_created: _Optional[_Union[_subscription_schedule_pb2.SubscriptionSchedule, _Mapping]] = ..., subscription_schedule_expiring: _Optional[_Union[_subscription_schedule_pb2.SubscriptionSchedule, _Mapping]] = ..., subscription_schedule_released: _Optional[_Union[_subscription_schedule_pb2.SubscriptionSchedule, _Mapping]] = ..., subscription_schedule_updated: _Optional[_Union[_subscription_schedule_pb2.SubscriptionSchedule, _Mapping]] = ..., tax_settings_updated: _Optional[_Union[_tax_settings_pb2.TaxSettings, _Mapping]] = ..., tax_rate_created: _Optional[_Union[_tax_rate_pb2.TaxRate, _Mapping]] = ..., tax_rate_updated: _Optional[_Union[_tax_rate_pb2.TaxRate, _Mapping]] = ..., terminal_reader_action_failed: _Optional[_Union[_terminal_reader_pb2.TerminalReader, _Mapping]] = ..., terminal_reader_action_succeeded: _Optional[_Union[_terminal_reader_pb2.TerminalReader, _Mapping]] = ..., terminal_reader_action_updated: _Optional[_Union[_terminal_reader_pb2.TerminalReader, _Mapping]] = ..., test_helpers_test_clock_advancing: _Optional[_Union[_test_helpers_test_clock_pb2.TestHelpersTestClock, _Mapping]] = ..., test_helpers_test_clock_created: _Optional[_Union[_test_helpers_test_clock_pb2.TestHelpersTestClock, _Mapping]] = ..., test_helpers_test_clock_deleted: _Optional[_Union[_test_helpers_test_clock_pb2.TestHelpersTestClock, _Mapping]] = ..., test_helpers_test_clock_internal_failure: _Optional[_Union[_test_helpers_test_clock_pb2.TestHelpersTestClock, _Mapping]] = ..., test_helpers_test_clock_ready: _Optional[_Union[_test_helpers_test_clock_pb2.TestHelpersTestClock, _Mapping]] = ..., three_d_secure_authentication_canceled: _Optional[_Union[_three_d_secure_authentication_pb2.ThreeDSecureAuthentication, _Mapping]] = ..., three_d_secure_authentication_challenge_started: _Optional[_Union[_three_d_secure_authentication_pb2.ThreeDSecureAuthentication, _Mapping]] = ..., three_d_secure_authentication_errored: _Optional[_Union[_three_d_secure_authentication_pb2.ThreeDSecureAuthentication, _Mapping]] = ..., three_d_secure_authentication_failed: _Optional[_Union[_three_d_secure_authentication_pb2.ThreeDSecureAuthentication, _Mapping]] = ..., three_d_secure_authentication_requires_challenge: _Optional[_Union[_three_d_secure_authentication_pb2.ThreeDSecureAuthentication, _Mapping]] = ..., three_d_secure_authentication_requires_submission: _Optional[_Union[_three_d_secure_authentication_pb2.ThreeDSecureAuthentication, _Mapping]] = ..., three_d_secure_authentication_succeeded: _Optional[_Union[_three_d_secure_authentication_pb2.ThreeDSecureAuthentication, _Mapping]] = ..., topup_canceled: _Optional[_Union[_topup_pb2.Topup, _Mapping]] = ..., topup_created: _Optional[_Union[_topup_pb2.Topup, _Mapping]] = ..., topup_failed: _Optional[_Union[_topup_pb2.Topup, _Mapping]] = ..., topup_reversed: _Optional[_Union[_topup_pb2.Topup, _Mapping]] = ..., topup_succeeded: _Optional[_Union[_topup_pb2.Topup, _Mapping]] = ..., transfer_created: _Optional[_Union[_transfer_pb2.Transfer, _Mapping]] = ..., transfer_reversed: _Optional[_Union[_transfer_pb2.Transfer, _Mapping]] = ..., transfer_updated: _Optional[_Union[_transfer_pb2.Transfer, _Mapping]] = ..., treasury_credit_reversal_created: _Optional[_Union[_treasury_credit_reversal_pb2.TreasuryCreditReversal, _Mapping]] = ..., treasury_credit_reversal_posted: _Optional[_Union[_treasury_credit_reversal_pb2.TreasuryCreditReversal, _Mapping]] = ..., treasury_debit_reversal_completed: _Optional[_Union[_treasury_debit_reversal_pb2.TreasuryDebitReversal, _Mapping]] = ..., treasury_debit_reversal_created: _Optional[_Union[_treasury_debit_reversal_pb2.TreasuryDebitReversal, _Mapping]] = ..., treasury_debit_reversal_initial_credit_granted: _Optional[_Union[_treasury_debit_reversal_pb2.TreasuryDebitReversal, _Mapping]] = ..., treasury_financial_account_closed: _Optional[_Union[_treasury_financial_account_pb2.TreasuryFinancialAccount, _Mapping]] = ..., treasury_financial_account_created: _Optional[_Union[_treasury_financial_account_pb2.TreasuryFinancialAccount, _Mapping]] = ..., treasury_financial_account_features_status_updated: _Optional[_Union[_treasury_financial_account_pb2.TreasuryFinancialAccount, _Mapping]] = ..., treasury_inbound_transfer_canceled: _Optional[_Union[_treasury_inbound_transfer_pb2.TreasuryInboundTransfer, _Mapping]] = ..., treasury_inbound_transfer_created: _Optional[_Union[_treasury_inbound_transfer_pb2.TreasuryInboundTransfer, _Mapping]] = ..., treasury_inbound_transfer_failed: _Optional[_Union[_treasury_inbound_transfer_pb2.TreasuryInboundTransfer, _Mapping]] = ..., treasury_inbound_transfer_succeeded: _Optional[_Union[_treasury_inbound_transfer_pb2.TreasuryInboundTransfer, _Mapping]] = ..., treasury_outbound_payment_canceled: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., treasury_outbound_payment_created: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., treasury_outbound_payment_expected_arrival_date_updated: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., treasury_outbound_payment_failed: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., treasury_outbound_payment_posted: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., treasury_outbound_payment_returned: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., treasury_outbound_payment_tracking_details_updated: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., treasury_outbound_transfer_canceled: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., treasury_outbound_transfer_created: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., treasury_outbound_transfer_expected_arrival_date_updated: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., treasury_outbound_transfer_failed: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., treasury_outbound_transfer_posted: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., treasury_outbound_transfer_returned: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., treasury_outbound_transfer_tracking_details_updated: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., treasury_received_credit_created: _Optional[_Union[_treasury_received_credit_pb2.TreasuryReceivedCredit, _Mapping]] = ..., treasury_received_credit_failed: _Optional[_Union[_treasury_received_credit_pb2.TreasuryReceivedCredit, _Mapping]] = ..., treasury_received_credit_succeeded: _Optional[_Union[_treasury_received_credit_pb2.TreasuryReceivedCredit, _Mapping]] = ..., treasury_received_debit_created: _Optional[_Union[_treasury_received_debit_pb2.TreasuryReceivedDebit, _Mapping]] = ..., bitcoin_receiver_created: _Optional[_Union[_bitcoin_receiver_pb2.BitcoinReceiver, _Mapping]] = ..., bitcoin_receiver_filled: _Optional[_Union[_bitcoin_receiver_pb2.BitcoinReceiver, _Mapping]] = ..., bitcoin_receiver_transaction_created: _Optional[_Union[_bitcoin_transaction_pb2.BitcoinTransaction, _Mapping]] = ..., bitcoin_receiver_updated: _Optional[_Union[_bitcoin_receiver_pb2.BitcoinReceiver, _Mapping]] = ..., customer_card_created: _Optional[_Union[_card_pb2.Card, _Mapping]] = ..., customer_card_deleted: _Optional[_Union[_card_pb2.Card, _Mapping]] = ..., customer_card_updated: _Optional[_Union[_card_pb2.Card, _Mapping]] = ..., invoice_finalization_error: _Optional[_Union[_invoice_pb2.Invoice, _Mapping]] = ..., invoiceitem_updated: _Optional[_Union[_invoiceitem_pb2.Invoiceitem, _Mapping]] = ..., issuer_fraud_record_created: _Optional[_Union[_issuer_fraud_record_pb2.IssuerFraudRecord, _Mapping]] = ..., order_created: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., order_payment_failed: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., order_payment_succeeded: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., order_updated: _Optional[_Union[_order_pb2.Order, _Mapping]] = ..., order_return_created: _Optional[_Union[_order_return_pb2.OrderReturn, _Mapping]] = ..., payment_created: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., payment_intent_failed: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_method_card_automatically_updated: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payout_reversed: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., promotion_code_deleted: _Optional[_Union[_promotion_code_pb2.PromotionCode, _Mapping]] = ..., recipient_created: _Optional[_Union[_recipient_pb2.Recipient, _Mapping]] = ..., recipient_deleted: _Optional[_Union[_recipient_pb2.Recipient, _Mapping]] = ..., recipient_updated: _Optional[_Union[_recipient_pb2.Recipient, _Mapping]] = ..., sku_created: _Optional[_Union[_sku_pb2.Sku, _Mapping]] = ..., sku_deleted: _Optional[_Union[_sku_pb2.Sku, _Mapping]] = ..., sku_updated: _Optional[_Union[_sku_pb2.Sku, _Mapping]] = ..., transfer_canceled: _Optional[_Union[_transfer_pb2.Transfer, _Mapping]] = ..., transfer_failed: _Optional[_Union[_transfer_pb2.Transfer, _Mapping]] = ..., transfer_paid: _Optional[_Union[_transfer_pb2.Transfer, _Mapping]] = ..., treasury_check_deposit_canceled: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., treasury_check_deposit_created: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., treasury_check_deposit_processing: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., treasury_check_deposit_received: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., treasury_check_deposit_requires_action: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., treasury_check_deposit_requires_confirmation: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., treasury_check_deposit_reversed: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., treasury_received_credit_returned: _Optional[_Union[_treasury_received_credit_pb2.TreasuryReceivedCredit, _Mapping]] = ..., treasury_received_credit_reversed: _Optional[_Union[_treasury_received_credit_pb2.TreasuryReceivedCredit, _Mapping]] = ..., ping: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., customer_bank_account_deleted: _Optional[_Union[_bank_account_pb2.BankAccount, _Mapping]] = ..., checkout_beta_session_succeeded: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class Request(_message.Message):
    __slots__ = ("id", "idempotency_key")
    ID_FIELD_NUMBER: _ClassVar[int]
    IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    id: str
    idempotency_key: str
    def __init__(self, id: _Optional[str] = ..., idempotency_key: _Optional[str] = ...) -> None: ...

class Unrecognized(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class EventNotification(_message.Message):
    __slots__ = ("related_object", "reason", "snapshot_event", "data")
    class RelatedObject(_message.Message):
        __slots__ = ("id", "type", "url")
        ID_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        id: str
        type: str
        url: str
        def __init__(self, id: _Optional[str] = ..., type: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
    class Reason(_message.Message):
        __slots__ = ("type", "request")
        TYPE_FIELD_NUMBER: _ClassVar[int]
        REQUEST_FIELD_NUMBER: _ClassVar[int]
        type: str
        request: EventNotification.ReasonRequest
        def __init__(self, type: _Optional[str] = ..., request: _Optional[_Union[EventNotification.ReasonRequest, _Mapping]] = ...) -> None: ...
    class ReasonRequest(_message.Message):
        __slots__ = ("id", "idempotency_key", "client")
        ID_FIELD_NUMBER: _ClassVar[int]
        IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
        CLIENT_FIELD_NUMBER: _ClassVar[int]
        id: str
        idempotency_key: str
        client: _struct_pb2.Struct
        def __init__(self, id: _Optional[str] = ..., idempotency_key: _Optional[str] = ..., client: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
    RELATED_OBJECT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SNAPSHOT_EVENT_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    related_object: EventNotification.RelatedObject
    reason: EventNotification.Reason
    snapshot_event: str
    data: _struct_pb2.Struct
    def __init__(self, related_object: _Optional[_Union[EventNotification.RelatedObject, _Mapping]] = ..., reason: _Optional[_Union[EventNotification.Reason, _Mapping]] = ..., snapshot_event: _Optional[str] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
