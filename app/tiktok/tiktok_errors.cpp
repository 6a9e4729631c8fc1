#include "tiktok/tiktok_errors.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::TikTokErrors)
};

struct Entry {
    int code;
    ErrorCode meaning;
    const char *sentence; ///< may be null: the general sentence of the meaning
};

// tiktok-api.md E.2 but for 40000 and 40002, see parameterMeaning(). What is not here is Rejected with TikTok's own
// text, or ServerTrouble from 50000 on.
constexpr Entry entries[] = {
    {40001, ErrorCode::PermissionDenied, nullptr},
    {40007, ErrorCode::AudienceGone, nullptr},
    {40011, ErrorCode::ParameterRefused, nullptr},
    {40016, ErrorCode::RateLimited, nullptr},
    {40050, ErrorCode::Rejected,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors",
                       "TikTok says that it has received this request before. Look at the audience before you send it "
                       "again.")},
    {40100, ErrorCode::RateLimited, nullptr},
    {40101, ErrorCode::Misconfigured,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors",
                       "TikTok says that app ID and app secret do not belong together. Correct them in the settings, "
                       "then try again.")},
    {40102, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors", "The sign-in at TikTok has expired. Sign in again.")},
    {40103, ErrorCode::TokenExpired, nullptr},
    {40104, ErrorCode::TokenInvalid, nullptr},
    {40105, ErrorCode::TokenInvalid,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors",
                       "Access was withdrawn at TikTok, or the sign-in is no longer valid. Sign in again.")},
    {40106, ErrorCode::PermissionDenied, nullptr},
    {40110, ErrorCode::SignInRefused,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors",
                       "TikTok does not accept this sign-in any more: it was used before, took too long, or was "
                       "cancelled. Sign in again.")},
    {40113, ErrorCode::Misconfigured,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors",
                       "TikTok does not know this app ID, or has blocked the app. Check it in TikTok’s developer "
                       "portal.")},
    {40118, ErrorCode::Rejected,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors",
                       "TikTok has not enabled this feature for the ad account. Ask your TikTok representative.")},
    {40132, ErrorCode::ParameterRefused, nullptr},
    {40133, ErrorCode::RateLimited, nullptr},
    {40300, ErrorCode::PermissionDenied, nullptr},
    {40301, ErrorCode::PermissionDenied, nullptr},
    {40502, ErrorCode::Rejected,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors",
                       "The ad account has reached TikTok’s limit of audiences. Delete some in TikTok Ads Manager, or "
                       "change an existing audience.")},
    {40900, ErrorCode::Rejected,
     QT_TRANSLATE_NOOP(
         "remarketeer::TikTokErrors",
         "TikTok received other data than was sent: the file changed, or the transfer was disturbed. Send "
         "the audience again.")},
    {40905, ErrorCode::UploadExpired, nullptr},
    {40909, ErrorCode::ParameterMismatch, nullptr},
    {40910, ErrorCode::UploadExpired, nullptr},
    {40914, ErrorCode::UploadExpired, nullptr},
    {40915, ErrorCode::BadProfiles, nullptr},
    {41000, ErrorCode::RegionRestricted, nullptr},
    {60001, ErrorCode::ServerTrouble,
     QT_TRANSLATE_NOOP("remarketeer::TikTokErrors", "TikTok is under maintenance. Try again later.")},
};

constexpr int firstServerCode = 50'000;

/// 40000 and 40002 stand for everything that is wrong with a request; the text alone tells what. TikTok's validator
/// says "field: Missing data for required field."; "Audience is not editable, …" is B.4's; the rest is guessed.
ErrorCode parameterMeaning(const QString &message)
{
    static const QRegularExpression missing(QStringLiteral("\\b(missing|required)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mismatch(
        QStringLiteral("\\b(mismatch\\w*|(not|n[’']t) (match|fit)\\w*|not that of|inconsistent|conflict\\w*)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (message.contains(u"not editable", Qt::CaseInsensitive))
        return ErrorCode::AudienceNotEditable;
    if (message.contains(missing))
        return ErrorCode::MissingField;
    if (message.contains(mismatch))
        return ErrorCode::ParameterMismatch;
    return ErrorCode::ParameterRefused;
}

/// TikTok's own words, fit to be shown.
QString shown(const QString &message)
{
    constexpr qsizetype longest = 300;
    QString text = redacted(message.left(4 * longest)).simplified();
    if (text.size() > longest)
        text = text.left(longest) + u'…';
    return text;
}

QString generalSentence(ErrorCode meaning, const QString &message)
{
    switch (meaning) {
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenInvalid:
        return Tr::tr("TikTok no longer accepts the sign-in. Sign in again.");
    case ErrorCode::PermissionDenied:
        return Tr::tr("TikTok does not let this sign-in use the ad account, or not for this. Ask for the Operator or "
                      "Admin role on the ad account, then sign in again.");
    case ErrorCode::RateLimited:
        return Tr::tr("TikTok asks for a pause because of too many requests. Try again in five minutes.");
    case ErrorCode::RegionRestricted:
        return Tr::tr("TikTok does not offer this in the region from which you connect. Ask TikTok’s support.");
    case ErrorCode::AudienceGone:
        return Tr::tr("TikTok does not have this audience any more: it was deleted there. Choose another one.");
    case ErrorCode::AudienceNotEditable:
        return Tr::tr("TikTok does not let the audience be changed now: it is still being computed, or has fewer than "
                      "1,000 matched people. Try again later.");
    case ErrorCode::UploadExpired:
        return Tr::tr("TikTok no longer has the uploaded file. It has to be uploaded again.");
    case ErrorCode::ServerTrouble:
        return Tr::tr("TikTok has trouble at the moment. Try again later.");
    default:
        break;
    }
    if (message.isEmpty())
        return Tr::tr("TikTok refused this and gave no reason.");
    if (meaning == ErrorCode::MissingField)
        return Tr::tr("TikTok misses something in the request and says: “%1”").arg(message);
    if (meaning == ErrorCode::BadProfiles)
        return Tr::tr("TikTok does not accept the rows of the upload and says: “%1”").arg(message);
    return Tr::tr("TikTok refused this and says: “%1”").arg(message);
}

} // namespace

Transience transienceOf(int code)
{
    switch (code) {
    case 40016:
    case 40100:
    case 40133:
        return Transience::RateLimit;
    case 40202:
    case 50000:
    case 50002:
    case 51001:
    case 51002:
    case 51039:
    case 51305:
    case 60001:
        return Transience::Trouble;
    default:
        return Transience::Permanent;
    }
}

Error tikTokError(int code, const QString &message, const QString &requestId)
{
    const QString text = shown(message);
    const auto entry =
        std::find_if(std::begin(entries), std::end(entries), [code](const Entry &e) { return e.code == code; });
    const bool known = entry != std::end(entries);
    const ErrorCode meaning = code == 40000 || code == 40002 ? parameterMeaning(message)
                              : known                        ? entry->meaning
                              : code >= firstServerCode      ? ErrorCode::ServerTrouble
                                                             : ErrorCode::Rejected;
    const QString sentence = known && entry->sentence ? Tr::tr(entry->sentence) : generalSentence(meaning, text);
    return {meaning, sentence,
            QStringLiteral("TikTok %1, request %2: %3").arg(QString::number(code), redacted(requestId.left(64)), text)};
}

Error unexpectedAnswer(const QString &what)
{
    return {ErrorCode::ServerTrouble,
            Tr::tr("The server’s answer is not one of TikTok’s. If your network has a sign-in page or a proxy, pass it "
                   "first; otherwise try again later."),
            what};
}

} // namespace remarketeer
