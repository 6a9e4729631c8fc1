#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace remarketeer {

/// What the Status column says of an ad account. `product.md`, Accounts page.
enum class AccountStatus {
    Connected,
    Connecting,     ///< a refresh or sign-in is under way; never stored
    Disconnected,   ///< token expired or revoked, or access withdrawn; cause says which
    Suspended,      ///< STATUS_LIMIT, STATUS_DISABLE
    InReview,       ///< STATUS_PENDING_*, STATUS_WAIT_*, STATUS_SELF_SERVICE_UNAUDITED, STATUS_CONTRACT_PENDING
    NotApproved,    ///< STATUS_CONFIRM_FAIL*, STATUS_CONFIRM_MODIFY_FAIL
    KeychainLocked, ///< token there but not readable
    Offline,        ///< could not check; last known state kept in statusBeforeOffline
};

/// One authorization by one TikTok user: one access token (in the keychain) for several ad accounts.
struct Grant {
    GrantId id;
    QString appId;            ///< the developer app that obtained it
    QString base;             ///< server it belongs to; "sandbox" for the in-process one
    QDateTime createdAt;      ///< UTC
    QString scope;            ///< JSON array of TikTok's integers
    bool tokenStored = false; ///< the keychain has accepted the token once: tells locked from never stored
};

/// An ad account that the user imported.
struct AdAccount {
    AdvertiserId id;
    GrantId grant;
    QString name;
    QString currency; ///< ISO 4217, e.g. EUR
    QString timeZone; ///< TikTok's display_timezone, e.g. Europe/Berlin
    AccountStatus status = AccountStatus::Connected;
    AccountStatus statusBeforeOffline = AccountStatus::Connected;
    QString cause;                      ///< a sentence for the tooltip; empty when connected
    QDateTime statusSince;              ///< UTC
    QDateTime lastChecked;              ///< UTC; invalid: never
    std::optional<QDateTime> expiresAt; ///< UTC; only where an expiry is known
};

} // namespace remarketeer
