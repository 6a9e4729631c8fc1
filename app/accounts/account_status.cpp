#include "accounts/account_status.h"

#include "accounts/accounts_service.h"

#include <QCoreApplication>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AccountStatus)
};

void setStatus(AdAccount &account, AccountStatus status, const QString &cause, const QDateTime &now)
{
    if (account.status != status) {
        if (status == AccountStatus::Offline)
            account.statusBeforeOffline = account.status;
        account.status = status;
        account.statusSince = now;
    }
    account.cause = cause;
}

} // namespace

StatusFinding findingOf(const Advertiser &advertiser)
{
    if (!advertiser.readable)
        return {AccountStatus::Disconnected,
                Tr::tr("This sign-in no longer has access to the account. Refresh and sign in as somebody who has.")};
    const QString &status = advertiser.status;
    if (status == u"STATUS_DISABLE")
        return {AccountStatus::Suspended, Tr::tr("TikTok has disabled this account. TikTok Ads Manager says why.")};
    if (status == u"STATUS_LIMIT")
        return {AccountStatus::Suspended, Tr::tr("TikTok has suspended this account. TikTok Ads Manager says why.")};
    if (status.startsWith(u"STATUS_CONFIRM_FAIL") || status == u"STATUS_CONFIRM_MODIFY_FAIL")
        return {AccountStatus::NotApproved,
                Tr::tr("TikTok has not approved this account. TikTok Ads Manager says why.")};
    if (status.startsWith(u"STATUS_PENDING_") || status.startsWith(u"STATUS_WAIT_") ||
        status == u"STATUS_SELF_SERVICE_UNAUDITED" || status == u"STATUS_CONTRACT_PENDING")
        return {AccountStatus::InReview, Tr::tr("TikTok is still reviewing this account.")};
    return {};
}

void applyFinding(AdAccount &account, const Advertiser &advertiser, const QDateTime &now)
{
    const StatusFinding finding = findingOf(advertiser);
    setStatus(account, finding.status, finding.cause, now);
    account.lastChecked = now;
    if (!advertiser.readable)
        return;
    account.name = advertiser.name;
    account.currency = advertiser.currency;
    account.timeZone = advertiser.timeZone;
}

void applyFailure(AdAccount &account, const Error &error, const QDateTime &now)
{
    switch (error.code) {
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenInvalid:
    case ErrorCode::PermissionDenied:
        setStatus(account, AccountStatus::Disconnected, error.sentence, now);
        account.lastChecked = now;
        break;
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::SecretMissing:
        if (account.status != AccountStatus::Disconnected)
            setStatus(account, AccountStatus::KeychainLocked, error.sentence, now);
        break;
    case ErrorCode::Offline:
    case ErrorCode::ServerTrouble:
        if (account.status != AccountStatus::Disconnected)
            setStatus(account, AccountStatus::Offline, error.sentence, now);
        break;
    default: // says nothing about the account: the last known state stands
        break;
    }
}

QString unavailableReason(const Advertiser &advertiser)
{
    if (!advertiser.readable)
        return Tr::tr("No permission to read this account");
    switch (findingOf(advertiser).status) {
    case AccountStatus::Suspended:
        return Tr::tr("Suspended by TikTok");
    case AccountStatus::NotApproved:
        return Tr::tr("Not approved by TikTok");
    default:
        return {};
    }
}

QString statusText(const AdAccount &account, const QDateTime &now)
{
    switch (account.status) {
    case AccountStatus::Connected:
        if (account.expiresAt) {
            const qint64 seconds = std::max<qint64>(0, now.secsTo(*account.expiresAt));
            return Tr::tr("Expires in %n day(s)", nullptr, static_cast<int>((seconds + 86'399) / 86'400));
        }
        return Tr::tr("Connected");
    case AccountStatus::Connecting:
        return Tr::tr("Connecting…");
    case AccountStatus::Disconnected:
        return Tr::tr("Disconnected");
    case AccountStatus::Suspended:
        return Tr::tr("Suspended by TikTok");
    case AccountStatus::InReview:
        return Tr::tr("In review at TikTok");
    case AccountStatus::NotApproved:
        return Tr::tr("Not approved by TikTok");
    case AccountStatus::KeychainLocked:
        return Tr::tr("Keychain locked");
    case AccountStatus::Offline:
        return Tr::tr("Offline");
    }
    return {};
}

} // namespace remarketeer
