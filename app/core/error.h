#pragma once

#include <QString>

namespace remarketeer {

/// What went wrong, for code that must decide what to do next. The user reads Error::sentence instead.
enum class ErrorCode {
    InvalidInput,        ///< a value, row, option or file content that cannot be used as it is
    FileNotFound,        ///< the path names nothing, or vanished while it was read
    FileUnreadable,      ///< it is there but may not be, or cannot be, read
    CannotWrite,         ///< permission, read-only medium, missing folder
    DiskFull,            ///< no space left for the output
    Cancelled,           ///< the user, or the program's end, stopped it
    Offline,             ///< no connection to the server, or no answer in time
    RateLimited,         ///< the server asked for a pause and the retries are used up
    TokenExpired,        ///< the access token's time is over: reconnect; see needsReconnect()
    TokenInvalid,        ///< the access token was revoked, or is not known: reconnect
    PermissionDenied,    ///< the token works but not for this account or action
    RegionRestricted,    ///< the server does not serve the region that the call came from
    NotFound,            ///< the account, source or run does not exist (any more) in the workspace
    AudienceGone,        ///< TikTok does not have the audience (any more)
    AudienceNotEditable, ///< its people cannot be changed now: it is being computed, or has too few of them
    MissingField,        ///< the server misses a field of the request
    ParameterMismatch,   ///< two fields of the request do not go together, such as calculate type and file
    ParameterRefused,    ///< the server does not accept the value of a field, Error::sentence says which
    BadProfiles,         ///< the rows of an upload are not in the form that the server takes, or none is left
    Rejected,            ///< the server understood and refused, Error::sentence says why
    ServerTrouble,       ///< the server answered with something that is not an answer
    UploadExpired,       ///< the server no longer has an uploaded part: upload the parts again
    SignInRefused,       ///< the person denied, or the redirect does not belong to this sign-in
    KeychainLocked,      ///< the secret is there but the collection is locked
    KeychainUnavailable, ///< this system has no keychain service
    SecretMissing,       ///< the keychain answers, and holds nothing under this key
    Busy,                ///< another process on this workspace is at work on it
    Misconfigured,       ///< environment, policy file or settings say something unusable
    Database,            ///< the store could not be opened, read or written
    DatabaseNewer,       ///< the store was written by a newer version; it is left alone
    Internal,            ///< a bug of ours
};

/// The sign-in behind the whole grant is no good any more. PermissionDenied is about one account and not in it.
constexpr bool needsReconnect(ErrorCode code)
{
    return code == ErrorCode::TokenExpired || code == ErrorCode::TokenInvalid;
}

/// A failure on its way to the user.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString sentence; ///< translated: what, where, what now; never holds secrets or personal data
    QString detail;   ///< for the log, untranslated; never holds secrets or personal data
};

} // namespace remarketeer
