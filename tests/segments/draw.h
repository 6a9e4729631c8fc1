#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <random>

/// The same draws for the same seed, with every compiler.
class Draw
{
public:
    explicit Draw(std::uint32_t seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(int chance) { return below(100) < chance; }
    template <class List> auto of(const List &list) { return list[below(static_cast<int>(list.size()))]; }

    /// The text in other letter case and with white space at its ends, now and then.
    QString respelled(QString text)
    {
        if (percent(25))
            text = text.toUpper().size() == text.size() ? text.toUpper() : text;
        else if (percent(25))
            text = text.toLower();
        if (percent(15))
            text = text.normalized(percent(50) ? QString::NormalizationForm_D : QString::NormalizationForm_C);
        static const QStringList blanks{QStringLiteral(" "), QStringLiteral("\t"), QString(QChar(0x00A0)),
                                        QString(QChar(0x3000)), QStringLiteral(" \r\n ")};
        if (percent(10))
            text.prepend(of(blanks));
        if (percent(10))
            text.append(of(blanks));
        return text;
    }

private:
    std::mt19937 m_random;
};
