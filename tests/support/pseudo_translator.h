#pragma once

#include <QTranslator>

namespace remarketeer {

/// A language made from English: every text in brackets and about 40 % longer. A text on the screen without brackets
/// was not given to tr(); one that is cut off will be cut off in German too.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        if (source.isEmpty())
            return source;
        return u'⟦' + source + QString(source.size() * 2 / 5, u'~') + u'⟧';
    }
};

} // namespace remarketeer
