#pragma once

#include <QTranslator>

namespace remarketeer {

/// A language made from English: every text in brackets and about 40 % longer. A text on the screen without brackets
/// was not given to tr(); one that is cut off will be cut off in German too.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    static constexpr qsizetype wordLength = 8;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        if (source.isEmpty())
            return source;
        QString more(source.size() * 2 / 5, u'~');
        for (qsizetype i = wordLength; i < more.size() - 1; i += wordLength + 1)
            more[i] = u' '; // sentences grow by words
        return u'⟦' + source + more + u'⟧';
    }
};

} // namespace remarketeer
