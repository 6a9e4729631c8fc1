#pragma once

#include "profiles/csv_source.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace remarketeer {

inline QByteArray problemWord(RowProblem problem)
{
    switch (problem) {
    case RowProblem::None:
        return {};
    case RowProblem::TooFewCells:
        return "<too few>";
    case RowProblem::TooManyCells:
        return "<too many>";
    case RowProblem::TooLong:
        return "<too long>";
    case RowProblem::NulByte:
        return "<nul>";
    case RowProblem::BadEncoding:
        return "<encoding>";
    case RowProblem::UnclosedQuote:
        return "<unclosed>";
    }
    return "<?>";
}

/// Every row of a pass as one text: the problem, then the cells, each in brackets: "<too few>[a][b][]".
inline Result<QStringList> readRows(ProfileReader &reader)
{
    QStringList rows;
    std::uint64_t sequence = 0;
    for (;;) {
        const Result<ProfileBatch> batch = reader.next();
        if (!batch)
            return fail(batch.error());
        if (batch->rows() == 0)
            return rows;
        if (batch->sequence != sequence++ || batch->firstRow != static_cast<std::uint64_t>(rows.size()) + 1 ||
            batch->cells.size() != batch->rows() * batch->columns)
            return fail(ErrorCode::Internal, QStringLiteral("a batch contradicts itself"));
        for (std::size_t row = 0; row < batch->rows(); ++row) {
            QByteArray text = problemWord(batch->problems[row]);
            for (std::size_t c = 0; c < batch->columns; ++c) {
                const std::string_view cell = batch->cells[row * batch->columns + c];
                text += '[' + QByteArray(cell.data(), static_cast<qsizetype>(cell.size())) + ']';
            }
            rows << QString::fromUtf8(text);
        }
    }
}

/// A folder with one file in it.
class TestFile
{
public:
    explicit TestFile(const QByteArray &content = {}) { write(content); }

    QString path() const { return m_folder.filePath(QStringLiteral("profiles.csv")); }
    void write(const QByteArray &content) { put(content, QIODevice::WriteOnly); }
    void append(const QByteArray &content) { put(content, QIODevice::Append); }

private:
    void put(const QByteArray &content, QIODevice::OpenMode mode)
    {
        QFile file(path());
        QVERIFY(file.open(mode));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_folder;
};

} // namespace remarketeer
