// What happens on each event: a stub for every type that the example handles. Put
// your own code into those that you need, and delete the rest.
#pragma once

#include <iostream>
#include <string>

#include "penstock/v1/event.pb.h"

namespace example {

namespace stripe = penstock::stripe::v1;

// Prints the type, and the object's id if it has one.
inline void Show(const std::string& type, const google::protobuf::Message& object) {
  const auto* id = object.GetDescriptor()->FindFieldByName("id");
  std::cout << type;
  if (id != nullptr && id->cpp_type() == id->CPPTYPE_STRING) {
    std::cout << " " << object.GetReflection()->GetString(object, id);
  }
  std::cout << "\n";
}

inline void AccountUpdated(const stripe::Account& object) { Show("account.updated", object); }
inline void AccountApplicationAuthorized(const stripe::Application& object) {
  Show("account.application.authorized", object);
}
inline void AccountApplicationDeauthorized(const stripe::Application& object) {
  Show("account.application.deauthorized", object);
}
inline void AccountExternalAccountCreated(const stripe::ExternalAccount& object) {
  Show("account.external_account.created", object);
}
inline void AccountExternalAccountDeleted(const stripe::ExternalAccount& object) {
  Show("account.external_account.deleted", object);
}
inline void AccountExternalAccountUpdated(const stripe::ExternalAccount& object) {
  Show("account.external_account.updated", object);
}
inline void ApplicationFeeCreated(const stripe::ApplicationFee& object) {
  Show("application_fee.created", object);
}
inline void ApplicationFeeRefunded(const stripe::ApplicationFee& object) {
  Show("application_fee.refunded", object);
}
inline void ApplicationFeeRefundUpdated(const stripe::FeeRefund& object) {
  Show("application_fee.refund.updated", object);
}
inline void BalanceAvailable(const stripe::Balance& object) { Show("balance.available", object); }
inline void BillingPortalConfigurationCreated(const stripe::BillingPortalConfiguration& object) {
  Show("billing_portal.configuration.created", object);
}
inline void BillingPortalConfigurationUpdated(const stripe::BillingPortalConfiguration& object) {
  Show("billing_portal.configuration.updated", object);
}
inline void BillingPortalSessionCreated(const stripe::BillingPortalSession& object) {
  Show("billing_portal.session.created", object);
}
inline void CapabilityUpdated(const stripe::Capability& object) {
  Show("capability.updated", object);
}
inline void CashBalanceFundsAvailable(const stripe::CashBalance& object) {
  Show("cash_balance.funds_available", object);
}
inline void ChargeCaptured(const stripe::Charge& object) { Show("charge.captured", object); }
inline void ChargeExpired(const stripe::Charge& object) { Show("charge.expired", object); }
inline void ChargeFailed(const stripe::Charge& object) { Show("charge.failed", object); }
inline void ChargePending(const stripe::Charge& object) { Show("charge.pending", object); }
inline void ChargeRefunded(const stripe::Charge& object) { Show("charge.refunded", object); }
inline void ChargeSucceeded(const stripe::Charge& object) { Show("charge.succeeded", object); }
inline void ChargeUpdated(const stripe::Charge& object) { Show("charge.updated", object); }
inline void ChargeDisputeClosed(const stripe::Dispute& object) {
  Show("charge.dispute.closed", object);
}
inline void ChargeDisputeCreated(const stripe::Dispute& object) {
  Show("charge.dispute.created", object);
}
inline void ChargeDisputeFundsReinstated(const stripe::Dispute& object) {
  Show("charge.dispute.funds_reinstated", object);
}
inline void ChargeDisputeFundsWithdrawn(const stripe::Dispute& object) {
  Show("charge.dispute.funds_withdrawn", object);
}
inline void ChargeDisputeUpdated(const stripe::Dispute& object) {
  Show("charge.dispute.updated", object);
}
inline void ChargeRefundUpdated(const stripe::Refund& object) {
  Show("charge.refund.updated", object);
}
inline void CheckoutSessionAsyncPaymentFailed(const stripe::CheckoutSession& object) {
  Show("checkout.session.async_payment_failed", object);
}
inline void CheckoutSessionAsyncPaymentSucceeded(const stripe::CheckoutSession& object) {
  Show("checkout.session.async_payment_succeeded", object);
}
inline void CheckoutSessionCompleted(const stripe::CheckoutSession& object) {
  Show("checkout.session.completed", object);
}
inline void CheckoutSessionExpired(const stripe::CheckoutSession& object) {
  Show("checkout.session.expired", object);
}
inline void CouponCreated(const stripe::Coupon& object) { Show("coupon.created", object); }
inline void CouponDeleted(const stripe::Coupon& object) { Show("coupon.deleted", object); }
inline void CouponUpdated(const stripe::Coupon& object) { Show("coupon.updated", object); }
inline void CreditNoteCreated(const stripe::CreditNote& object) {
  Show("credit_note.created", object);
}
inline void CreditNoteUpdated(const stripe::CreditNote& object) {
  Show("credit_note.updated", object);
}
inline void CreditNoteVoided(const stripe::CreditNote& object) {
  Show("credit_note.voided", object);
}
inline void CustomerCreated(const stripe::Customer& object) { Show("customer.created", object); }
inline void CustomerDeleted(const stripe::Customer& object) { Show("customer.deleted", object); }
inline void CustomerUpdated(const stripe::Customer& object) { Show("customer.updated", object); }
inline void CustomerDiscountCreated(const stripe::Discount& object) {
  Show("customer.discount.created", object);
}
inline void CustomerDiscountDeleted(const stripe::Discount& object) {
  Show("customer.discount.deleted", object);
}
inline void CustomerDiscountUpdated(const stripe::Discount& object) {
  Show("customer.discount.updated", object);
}
inline void CustomerSourceCreated(const stripe::CustomerSource& object) {
  Show("customer.source.created", object);
}
inline void CustomerSourceDeleted(const stripe::CustomerSource& object) {
  Show("customer.source.deleted", object);
}
inline void CustomerSourceExpiring(const stripe::CustomerSource& object) {
  Show("customer.source.expiring", object);
}
inline void CustomerSourceUpdated(const stripe::CustomerSource& object) {
  Show("customer.source.updated", object);
}
inline void CustomerSubscriptionCreated(const stripe::Subscription& object) {
  Show("customer.subscription.created", object);
}
inline void CustomerSubscriptionDeleted(const stripe::Subscription& object) {
  Show("customer.subscription.deleted", object);
}
inline void CustomerSubscriptionPaused(const stripe::Subscription& object) {
  Show("customer.subscription.paused", object);
}
inline void CustomerSubscriptionPendingUpdateApplied(const stripe::Subscription& object) {
  Show("customer.subscription.pending_update_applied", object);
}
inline void CustomerSubscriptionPendingUpdateExpired(const stripe::Subscription& object) {
  Show("customer.subscription.pending_update_expired", object);
}
inline void CustomerSubscriptionResumed(const stripe::Subscription& object) {
  Show("customer.subscription.resumed", object);
}
inline void CustomerSubscriptionTrialWillEnd(const stripe::Subscription& object) {
  Show("customer.subscription.trial_will_end", object);
}
inline void CustomerSubscriptionUpdated(const stripe::Subscription& object) {
  Show("customer.subscription.updated", object);
}
inline void CustomerTaxIdCreated(const stripe::TaxId& object) {
  Show("customer.tax_id.created", object);
}
inline void CustomerTaxIdDeleted(const stripe::TaxId& object) {
  Show("customer.tax_id.deleted", object);
}
inline void CustomerTaxIdUpdated(const stripe::TaxId& object) {
  Show("customer.tax_id.updated", object);
}
inline void CustomerCashBalanceTransactionCreated(
    const stripe::CustomerCashBalanceTransaction& object) {
  Show("customer_cash_balance_transaction.created", object);
}
inline void FileCreated(const stripe::File& object) { Show("file.created", object); }
inline void FinancialConnectionsAccountCreated(const stripe::FinancialConnectionsAccount& object) {
  Show("financial_connections.account.created", object);
}
inline void FinancialConnectionsAccountDeactivated(
    const stripe::FinancialConnectionsAccount& object) {
  Show("financial_connections.account.deactivated", object);
}
inline void FinancialConnectionsAccountDisconnected(
    const stripe::FinancialConnectionsAccount& object) {
  Show("financial_connections.account.disconnected", object);
}
inline void FinancialConnectionsAccountReactivated(
    const stripe::FinancialConnectionsAccount& object) {
  Show("financial_connections.account.reactivated", object);
}
inline void FinancialConnectionsAccountRefreshedBalance(
    const stripe::FinancialConnectionsAccount& object) {
  Show("financial_connections.account.refreshed_balance", object);
}
inline void IdentityVerificationSessionCanceled(const stripe::IdentityVerificationSession& object) {
  Show("identity.verification_session.canceled", object);
}
inline void IdentityVerificationSessionCreated(const stripe::IdentityVerificationSession& object) {
  Show("identity.verification_session.created", object);
}
inline void IdentityVerificationSessionProcessing(
    const stripe::IdentityVerificationSession& object) {
  Show("identity.verification_session.processing", object);
}
inline void IdentityVerificationSessionRequiresInput(
    const stripe::IdentityVerificationSession& object) {
  Show("identity.verification_session.requires_input", object);
}
inline void IdentityVerificationSessionVerified(const stripe::IdentityVerificationSession& object) {
  Show("identity.verification_session.verified", object);
}
inline void InvoiceCreated(const stripe::Invoice& object) { Show("invoice.created", object); }
inline void InvoiceDeleted(const stripe::Invoice& object) { Show("invoice.deleted", object); }
inline void InvoiceFinalizationFailed(const stripe::Invoice& object) {
  Show("invoice.finalization_failed", object);
}
inline void InvoiceFinalized(const stripe::Invoice& object) { Show("invoice.finalized", object); }
inline void InvoiceMarkedUncollectible(const stripe::Invoice& object) {
  Show("invoice.marked_uncollectible", object);
}
inline void InvoicePaid(const stripe::Invoice& object) { Show("invoice.paid", object); }
inline void InvoicePaymentActionRequired(const stripe::Invoice& object) {
  Show("invoice.payment_action_required", object);
}
inline void InvoicePaymentFailed(const stripe::Invoice& object) {
  Show("invoice.payment_failed", object);
}
inline void InvoicePaymentSucceeded(const stripe::Invoice& object) {
  Show("invoice.payment_succeeded", object);
}
inline void InvoiceSent(const stripe::Invoice& object) { Show("invoice.sent", object); }
inline void InvoiceUpcoming(const stripe::Invoice& object) { Show("invoice.upcoming", object); }
inline void InvoiceUpdated(const stripe::Invoice& object) { Show("invoice.updated", object); }
inline void InvoiceVoided(const stripe::Invoice& object) { Show("invoice.voided", object); }
inline void InvoiceitemCreated(const stripe::Invoiceitem& object) {
  Show("invoiceitem.created", object);
}
inline void InvoiceitemDeleted(const stripe::Invoiceitem& object) {
  Show("invoiceitem.deleted", object);
}
inline void InvoiceitemUpdated(const stripe::Invoiceitem& object) {
  Show("invoiceitem.updated", object);
}
inline void IssuingAuthorizationCreated(const stripe::IssuingAuthorization& object) {
  Show("issuing_authorization.created", object);
}
inline void IssuingAuthorizationUpdated(const stripe::IssuingAuthorization& object) {
  Show("issuing_authorization.updated", object);
}
inline void IssuingCardCreated(const stripe::IssuingCard& object) {
  Show("issuing_card.created", object);
}
inline void IssuingCardUpdated(const stripe::IssuingCard& object) {
  Show("issuing_card.updated", object);
}
inline void IssuingCardholderCreated(const stripe::IssuingCardholder& object) {
  Show("issuing_cardholder.created", object);
}
inline void IssuingCardholderUpdated(const stripe::IssuingCardholder& object) {
  Show("issuing_cardholder.updated", object);
}
inline void IssuingDisputeClosed(const stripe::IssuingDispute& object) {
  Show("issuing_dispute.closed", object);
}
inline void IssuingDisputeCreated(const stripe::IssuingDispute& object) {
  Show("issuing_dispute.created", object);
}
inline void IssuingDisputeFundsReinstated(const stripe::IssuingDispute& object) {
  Show("issuing_dispute.funds_reinstated", object);
}
inline void IssuingDisputeSubmitted(const stripe::IssuingDispute& object) {
  Show("issuing_dispute.submitted", object);
}
inline void IssuingDisputeUpdated(const stripe::IssuingDispute& object) {
  Show("issuing_dispute.updated", object);
}
inline void IssuingTransactionCreated(const stripe::IssuingTransaction& object) {
  Show("issuing_transaction.created", object);
}
inline void IssuingTransactionUpdated(const stripe::IssuingTransaction& object) {
  Show("issuing_transaction.updated", object);
}
inline void MandateUpdated(const stripe::Mandate& object) { Show("mandate.updated", object); }
inline void OrderCreated(const stripe::Order& object) { Show("order.created", object); }
inline void PaymentIntentAmountCapturableUpdated(const stripe::PaymentIntent& object) {
  Show("payment_intent.amount_capturable_updated", object);
}
inline void PaymentIntentCanceled(const stripe::PaymentIntent& object) {
  Show("payment_intent.canceled", object);
}
inline void PaymentIntentCreated(const stripe::PaymentIntent& object) {
  Show("payment_intent.created", object);
}
inline void PaymentIntentPartiallyFunded(const stripe::PaymentIntent& object) {
  Show("payment_intent.partially_funded", object);
}
inline void PaymentIntentPaymentFailed(const stripe::PaymentIntent& object) {
  Show("payment_intent.payment_failed", object);
}
inline void PaymentIntentProcessing(const stripe::PaymentIntent& object) {
  Show("payment_intent.processing", object);
}
inline void PaymentIntentRequiresAction(const stripe::PaymentIntent& object) {
  Show("payment_intent.requires_action", object);
}
inline void PaymentIntentSucceeded(const stripe::PaymentIntent& object) {
  Show("payment_intent.succeeded", object);
}
inline void PaymentLinkCreated(const stripe::PaymentLink& object) {
  Show("payment_link.created", object);
}
inline void PaymentLinkUpdated(const stripe::PaymentLink& object) {
  Show("payment_link.updated", object);
}
inline void PaymentMethodAttached(const stripe::PaymentMethod& object) {
  Show("payment_method.attached", object);
}
inline void PaymentMethodCardAutomaticallyUpdated(const stripe::PaymentMethod& object) {
  Show("payment_method.card_automatically_updated", object);
}
inline void PaymentMethodDetached(const stripe::PaymentMethod& object) {
  Show("payment_method.detached", object);
}
inline void PaymentMethodUpdated(const stripe::PaymentMethod& object) {
  Show("payment_method.updated", object);
}
inline void PayoutCanceled(const stripe::Payout& object) { Show("payout.canceled", object); }
inline void PayoutCreated(const stripe::Payout& object) { Show("payout.created", object); }
inline void PayoutFailed(const stripe::Payout& object) { Show("payout.failed", object); }
inline void PayoutPaid(const stripe::Payout& object) { Show("payout.paid", object); }
inline void PayoutReconciliationCompleted(const stripe::Payout& object) {
  Show("payout.reconciliation_completed", object);
}
inline void PayoutUpdated(const stripe::Payout& object) { Show("payout.updated", object); }
inline void PersonCreated(const stripe::Person& object) { Show("person.created", object); }
inline void PersonDeleted(const stripe::Person& object) { Show("person.deleted", object); }
inline void PersonUpdated(const stripe::Person& object) { Show("person.updated", object); }
inline void PlanCreated(const stripe::Plan& object) { Show("plan.created", object); }
inline void PlanDeleted(const stripe::Plan& object) { Show("plan.deleted", object); }
inline void PlanUpdated(const stripe::Plan& object) { Show("plan.updated", object); }
inline void PriceCreated(const stripe::Price& object) { Show("price.created", object); }
inline void PriceDeleted(const stripe::Price& object) { Show("price.deleted", object); }
inline void PriceUpdated(const stripe::Price& object) { Show("price.updated", object); }
inline void ProductCreated(const stripe::Product& object) { Show("product.created", object); }
inline void ProductDeleted(const stripe::Product& object) { Show("product.deleted", object); }
inline void ProductUpdated(const stripe::Product& object) { Show("product.updated", object); }
inline void PromotionCodeCreated(const stripe::PromotionCode& object) {
  Show("promotion_code.created", object);
}
inline void PromotionCodeUpdated(const stripe::PromotionCode& object) {
  Show("promotion_code.updated", object);
}
inline void QuoteAccepted(const stripe::Quote& object) { Show("quote.accepted", object); }
inline void QuoteCanceled(const stripe::Quote& object) { Show("quote.canceled", object); }
inline void QuoteCreated(const stripe::Quote& object) { Show("quote.created", object); }
inline void QuoteFinalized(const stripe::Quote& object) { Show("quote.finalized", object); }
inline void RadarEarlyFraudWarningCreated(const stripe::RadarEarlyFraudWarning& object) {
  Show("radar.early_fraud_warning.created", object);
}
inline void RadarEarlyFraudWarningUpdated(const stripe::RadarEarlyFraudWarning& object) {
  Show("radar.early_fraud_warning.updated", object);
}
inline void RecipientCreated(const stripe::Recipient& object) { Show("recipient.created", object); }
inline void RecipientDeleted(const stripe::Recipient& object) { Show("recipient.deleted", object); }
inline void RecipientUpdated(const stripe::Recipient& object) { Show("recipient.updated", object); }
inline void RefundCreated(const stripe::Refund& object) { Show("refund.created", object); }
inline void RefundUpdated(const stripe::Refund& object) { Show("refund.updated", object); }
inline void ReportingReportRunFailed(const stripe::ReportingReportRun& object) {
  Show("reporting.report_run.failed", object);
}
inline void ReportingReportRunSucceeded(const stripe::ReportingReportRun& object) {
  Show("reporting.report_run.succeeded", object);
}
inline void ReviewClosed(const stripe::Review& object) { Show("review.closed", object); }
inline void ReviewOpened(const stripe::Review& object) { Show("review.opened", object); }
inline void SetupIntentCanceled(const stripe::SetupIntent& object) {
  Show("setup_intent.canceled", object);
}
inline void SetupIntentCreated(const stripe::SetupIntent& object) {
  Show("setup_intent.created", object);
}
inline void SetupIntentRequiresAction(const stripe::SetupIntent& object) {
  Show("setup_intent.requires_action", object);
}
inline void SetupIntentSetupFailed(const stripe::SetupIntent& object) {
  Show("setup_intent.setup_failed", object);
}
inline void SetupIntentSucceeded(const stripe::SetupIntent& object) {
  Show("setup_intent.succeeded", object);
}
inline void SigmaScheduledQueryRunCreated(const stripe::ScheduledQueryRun& object) {
  Show("sigma.scheduled_query_run.created", object);
}
inline void SkuCreated(const stripe::Sku& object) { Show("sku.created", object); }
inline void SkuDeleted(const stripe::Sku& object) { Show("sku.deleted", object); }
inline void SkuUpdated(const stripe::Sku& object) { Show("sku.updated", object); }
inline void SourceCanceled(const stripe::Source& object) { Show("source.canceled", object); }
inline void SourceChargeable(const stripe::Source& object) { Show("source.chargeable", object); }
inline void SourceFailed(const stripe::Source& object) { Show("source.failed", object); }
inline void SourceMandateNotification(const stripe::SourceMandateNotification& object) {
  Show("source.mandate_notification", object);
}
inline void SourceRefundAttributesRequired(const stripe::Source& object) {
  Show("source.refund_attributes_required", object);
}
inline void SourceTransactionCreated(const stripe::SourceTransaction& object) {
  Show("source.transaction.created", object);
}
inline void SourceTransactionUpdated(const stripe::SourceTransaction& object) {
  Show("source.transaction.updated", object);
}
inline void SubscriptionScheduleAborted(const stripe::SubscriptionSchedule& object) {
  Show("subscription_schedule.aborted", object);
}
inline void SubscriptionScheduleCanceled(const stripe::SubscriptionSchedule& object) {
  Show("subscription_schedule.canceled", object);
}
inline void SubscriptionScheduleCompleted(const stripe::SubscriptionSchedule& object) {
  Show("subscription_schedule.completed", object);
}
inline void SubscriptionScheduleCreated(const stripe::SubscriptionSchedule& object) {
  Show("subscription_schedule.created", object);
}
inline void SubscriptionScheduleExpiring(const stripe::SubscriptionSchedule& object) {
  Show("subscription_schedule.expiring", object);
}
inline void SubscriptionScheduleReleased(const stripe::SubscriptionSchedule& object) {
  Show("subscription_schedule.released", object);
}
inline void SubscriptionScheduleUpdated(const stripe::SubscriptionSchedule& object) {
  Show("subscription_schedule.updated", object);
}
inline void TaxSettingsUpdated(const stripe::TaxSettings& object) {
  Show("tax.settings.updated", object);
}
inline void TaxRateCreated(const stripe::TaxRate& object) { Show("tax_rate.created", object); }
inline void TaxRateUpdated(const stripe::TaxRate& object) { Show("tax_rate.updated", object); }
inline void TerminalReaderActionFailed(const stripe::TerminalReader& object) {
  Show("terminal.reader.action_failed", object);
}
inline void TerminalReaderActionSucceeded(const stripe::TerminalReader& object) {
  Show("terminal.reader.action_succeeded", object);
}
inline void TestHelpersTestClockAdvancing(const stripe::TestHelpersTestClock& object) {
  Show("test_helpers.test_clock.advancing", object);
}
inline void TestHelpersTestClockCreated(const stripe::TestHelpersTestClock& object) {
  Show("test_helpers.test_clock.created", object);
}
inline void TestHelpersTestClockDeleted(const stripe::TestHelpersTestClock& object) {
  Show("test_helpers.test_clock.deleted", object);
}
inline void TestHelpersTestClockInternalFailure(const stripe::TestHelpersTestClock& object) {
  Show("test_helpers.test_clock.internal_failure", object);
}
inline void TestHelpersTestClockReady(const stripe::TestHelpersTestClock& object) {
  Show("test_helpers.test_clock.ready", object);
}
inline void TopupCanceled(const stripe::Topup& object) { Show("topup.canceled", object); }
inline void TopupCreated(const stripe::Topup& object) { Show("topup.created", object); }
inline void TopupFailed(const stripe::Topup& object) { Show("topup.failed", object); }
inline void TopupReversed(const stripe::Topup& object) { Show("topup.reversed", object); }
inline void TopupSucceeded(const stripe::Topup& object) { Show("topup.succeeded", object); }
inline void TransferCreated(const stripe::Transfer& object) { Show("transfer.created", object); }
inline void TransferReversed(const stripe::Transfer& object) { Show("transfer.reversed", object); }
inline void TransferUpdated(const stripe::Transfer& object) { Show("transfer.updated", object); }

}  // namespace example
