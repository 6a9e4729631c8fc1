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
    TokenInvalid,        ///< the access token expired, was revoked, or is not known: reconnect
    PermissionDenied,    ///< the token works but not for this account or action
    NotFound,            ///< the account, audience or run does not exist (any more)
    Rejected,            ///< the server understood and refused, Error::sentence says why
    ServerTrouble,       ///< the server answered with something that is not an answer
    UploadExpired,       ///< the server no longer has an uploaded part: upload the parts again
    SignInRefused,       ///< the person denied, or the redirect does not belong to this sign-in
    KeychainLocked,      ///< the secret is there but the collection is locked
    KeychainUnavailable, ///< this system has no keychain service
    SecretMissing,       ///< the keychain answers, and holds nothing under this key
    Misconfigured,       ///< environment, policy file or settings say something unusable
    Database,            ///< the store could not be opened, read or written
    DatabaseNewer,       ///< the store was written by a newer version; it is left alone
    Internal,            ///< a bug of ours
};

/// A failure on its way to the user.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString sentence; ///< translated: what, where, what now; never holds secrets or personal data
    QString detail;   ///< for the log, untranslated; never holds secrets or personal data
};

} // namespace remarketeer
