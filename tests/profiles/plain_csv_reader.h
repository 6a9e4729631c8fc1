#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace remarketeer {

/// The rules of docs/csv.md once more, byte by byte on the whole file, written to be checked by eye and not to be fast.
/// Three columns; the first row is the header. Rows come in the form of readRows().
class PlainCsvReader
{
public:
    PlainCsvReader(const QByteArray &content, char delimiter, qsizetype maxRowBytes)
        : m_text(content), m_delimiter(delimiter), m_max(maxRowBytes)
    {
    }

    QStringList rows()
    {
        QStringList result;
        bool header = true;
        while (m_at < m_text.size()) {
            if (isEnd(m_text[m_at])) {
                ++m_at;
                continue;
            }
            const QString row = oneRow();
            if (!header)
                result << row;
            header = false;
        }
        return result;
    }

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote };

    static bool isEnd(char c) { return c == '\n' || c == '\r'; }

    static QString bad(const char *problem) { return QString::fromLatin1(problem) + QStringLiteral("[][][]"); }

    QString oneRow()
    {
        const qsizetype start = m_at;
        QByteArrayList cells(1);
        State state = State::CellStart;
        qsizetype lineEndInQuotes = -1; // the first one in the cell being read
        for (qsizetype i = start;; ++i) {
            if (i - start > m_max) {
                if (state == State::Quoted && lineEndInQuotes >= 0)
                    return unclosed(lineEndInQuotes);
                m_at = i;
                while (m_at < m_text.size() && !isEnd(m_text[m_at]))
                    ++m_at;
                return bad("<too long>");
            }
            if (i == m_text.size()) {
                if (state == State::Quoted)
                    return unclosed(lineEndInQuotes >= 0 ? lineEndInQuotes : i);
                return whole(start, i, cells);
            }
            const char c = m_text[i];
            if (state == State::Quoted) {
                if (c == '"') {
                    state = State::AfterQuote;
                    continue;
                }
                if (isEnd(c) && lineEndInQuotes < 0)
                    lineEndInQuotes = i;
                cells.back() += c;
                continue;
            }
            if (c == '"' && state == State::AfterQuote) {
                cells.back() += c;
                state = State::Quoted;
            } else if (c == '"' && state == State::CellStart) {
                state = State::Quoted;
                lineEndInQuotes = -1;
            } else if (isEnd(c)) {
                return whole(start, i, cells);
            } else if (c == m_delimiter) {
                cells << QByteArray();
                state = State::CellStart;
            } else {
                if (state == State::AfterQuote && lineEndInQuotes >= 0)
                    return unclosed(lineEndInQuotes);
                cells.back() += c;
                state = State::Plain;
            }
        }
    }

    QString unclosed(qsizetype lineEnd)
    {
        m_at = lineEnd;
        return bad("<unclosed>");
    }

    QString whole(qsizetype start, qsizetype end, QByteArrayList cells)
    {
        m_at = end;
        const QByteArray raw = m_text.mid(start, end - start);
        if (raw.contains('\0'))
            return bad("<nul>");
        if (!raw.isValidUtf8())
            return bad("<encoding>");
        while (cells.size() > 3 && cells.back().isEmpty())
            cells.removeLast();
        if (cells.size() > 3)
            return bad("<too many>");
        QByteArray row = cells.size() < 3 ? "<too few>" : "";
        cells.resize(3);
        for (const QByteArray &cell : cells)
            row += '[' + cell + ']';
        return QString::fromUtf8(row);
    }

    const QByteArray m_text;
    const char m_delimiter;
    const qsizetype m_max;
    qsizetype m_at = 0;
};

inline QStringList readPlainly(const QByteArray &content, char delimiter, std::size_t maxRowBytes)
{
    return PlainCsvReader(content, delimiter, static_cast<qsizetype>(maxRowBytes)).rows();
}

} // namespace remarketeer
