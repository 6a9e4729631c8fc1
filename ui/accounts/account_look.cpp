#include "ui/accounts/account_look.h"

#include "accounts/accounts_service.h"
#include "ui/theme/times.h"

#include <QCoreApplication>

namespace remarketeer {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AccountLook)
};
} // namespace

StatusLook accountLook(const AdAccount &account, const QDateTime &now)
{
    const QString text = statusText(account, now);
    switch (account.status) {
    case AccountStatus::Connected:
        return account.expiresAt ? StatusLook{Tone::Attention, Icon::Clock, text} : statusLook(Tone::Good, text);
    case AccountStatus::Connecting:
        return {Tone::Busy, Icon::Refresh, text};
    case AccountStatus::Disconnected:
        return statusLook(Tone::Bad, text);
    case AccountStatus::Suspended:
        return statusLook(Tone::Neutral, text);
    case AccountStatus::InReview:
        return {Tone::Neutral, Icon::Clock, text};
    case AccountStatus::NotApproved:
        return {Tone::Neutral, Icon::Error, text};
    case AccountStatus::KeychainLocked:
        return {Tone::Attention, Icon::Lock, text};
    case AccountStatus::Offline:
        return {Tone::Neutral, Icon::CloudOff, text};
    }
    return {};
}

QString accountToolTip(const AdAccount &account, const QDateTime &now)
{
    QStringList lines;
    if (!account.cause.isEmpty())
        lines << account.cause;
    if (account.status == AccountStatus::Offline) {
        AdAccount before = account;
        before.status = account.statusBeforeOffline;
        lines << Tr::tr("Last known status: %1.").arg(statusText(before, now));
    }
    if (account.status == AccountStatus::Connected && account.expiresAt)
        lines << Tr::tr("The access token expires on %1.").arg(fullTime(*account.expiresAt));
    if (account.statusSince.isValid())
        lines << Tr::tr("%1 since %2.").arg(statusText(account, now), fullTime(account.statusSince));
    lines << Tr::tr("Last checked: %1.").arg(fullTime(account.lastChecked));
    return lines.join(u'\n');
}

bool needsAttention(const AdAccount &account)
{
    return account.status == AccountStatus::Disconnected || account.status == AccountStatus::KeychainLocked;
}

bool offersRefresh(const AdAccount &account)
{
    return needsAttention(account) || account.status == AccountStatus::Offline ||
           (account.status == AccountStatus::Connected && account.expiresAt);
}

bool canSend(const AdAccount &account)
{
    return account.status == AccountStatus::Connected;
}

int statusRank(const AdAccount &account)
{
    if (needsAttention(account))
        return account.status == AccountStatus::Disconnected ? 0 : 1;
    switch (account.status) {
    case AccountStatus::Offline:
        return 3;
    case AccountStatus::Suspended:
    case AccountStatus::NotApproved:
        return 4;
    case AccountStatus::InReview:
        return 5;
    case AccountStatus::Connecting:
        return 6;
    default:
        return account.expiresAt ? 2 : 7;
    }
}

} // namespace remarketeer
