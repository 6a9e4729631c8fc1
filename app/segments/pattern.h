#pragma once

#include <QRegularExpression>
#include <QString>

namespace remarketeer {

/// The expression of "matches", for texts in normal form C: without letter case, by Unicode's classes, and with a limit
/// on the steps it may take on one value, so that no pattern runs away; a value that would need more does not match.
inline QRegularExpression limitedPattern(const QString &pattern)
{
    // PCRE takes the lowest of several limits, so a pattern cannot lift it.
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=10000)") + pattern.normalized(QString::NormalizationForm_C),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace remarketeer
