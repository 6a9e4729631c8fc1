#pragma once

#include "audience/audience_export.h"
#include "tiktok/tiktok_api.h"

#include <QString>

namespace remarketeer {

/// What an audience of this kind (TikTok's calculate_type, tiktok-api.md B.2) is made of, translated: "email
/// addresses".
QString kindText(const QString &calculateType);
/// Those of the attributes that TikTok matches on which an audience of this kind takes; none: we cannot send to it.
AttributeSet identifiersOf(const QString &calculateType);

/// The attributes that TikTok matches on.
AttributeSet matchedAttributes();

/// "Ready · 68,300 people", "Computing (TikTok needs up to 48 hours)", "Too small or still computing" …; style.md wants
/// a word, never colour alone.
QString audienceState(const Audience &audience, const QDateTime &now);
/// Why this audience cannot be changed by us; empty: it can.
QString audienceUnusable(const Audience &audience, const QDateTime &now);
/// What to know of an audience before it is changed; empty: nothing special.
QString audienceNote(const Audience &audience);

} // namespace remarketeer
