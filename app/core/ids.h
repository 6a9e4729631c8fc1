#pragma once

#include "core/result.h"

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace remarketeer {

/// A text that means one thing and cannot be mixed up with another. Made only by a Rule that checked it.
template <class Rule> class CheckedText
{
public:
    /// The text as this type, or ErrorCode::InvalidInput with a sentence that says what is wrong with it.
    static Result<CheckedText> from(const QString &text)
    {
        return Rule::check(text).map([](QString ok) { return CheckedText(std::move(ok)); });
    }

    const QString &toString() const { return m_text; }
    friend bool operator==(const CheckedText &a, const CheckedText &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const CheckedText &a, const CheckedText &b) { return a.m_text != b.m_text; }
    friend bool operator<(const CheckedText &a, const CheckedText &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const CheckedText &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit CheckedText(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// TikTok advertiser id: a string of 1 to 19 digits, beyond 2^53, never a number.
struct AdvertiserIdRule {
    static Result<QString> check(const QString &text);
};
using AdvertiserId = CheckedText<AdvertiserIdRule>;

/// TikTok custom_audience_id: a string of 1 to 19 digits.
struct AudienceIdRule {
    static Result<QString> check(const QString &text);
};
using AudienceId = CheckedText<AudienceIdRule>;

/// custom_audience_name: 1 to 128 characters once the ends are trimmed; TikTok allows duplicates.
struct AudienceNameRule {
    static Result<QString> check(const QString &text);
};
using AudienceName = CheckedText<AudienceNameRule>;

/// A grant of ours: a UUID without braces, also part of the keychain key.
struct GrantIdRule {
    static Result<QString> check(const QString &text);
};
using GrantId = CheckedText<GrantIdRule>;

/// A run of ours: a UUID without braces, also the name of the run's folder.
struct RunIdRule {
    static Result<QString> check(const QString &text);
};
using RunId = CheckedText<RunIdRule>;

/// A profile source of the workspace: a UUID without braces.
struct SourceIdRule {
    static Result<QString> check(const QString &text);
};
using SourceId = CheckedText<SourceIdRule>;

/// A segment of the workspace: a UUID without braces.
struct SegmentIdRule {
    static Result<QString> check(const QString &text);
};
using SegmentId = CheckedText<SegmentIdRule>;

/// A campaign of the workspace: a UUID without braces.
struct CampaignIdRule {
    static Result<QString> check(const QString &text);
};
using CampaignId = CheckedText<CampaignIdRule>;

GrantId newGrantId();
RunId newRunId();
SourceId newSourceId();
SegmentId newSegmentId();
CampaignId newCampaignId();

} // namespace remarketeer
