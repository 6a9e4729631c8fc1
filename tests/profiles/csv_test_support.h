#pragma once

#include "profiles/csv_source.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

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

/// One row as text: the problem, then each of its `columns` cells in brackets: "<too few>[a][b][]".
inline QString rowText(const ProfileBatch &batch, std::size_t row, std::size_t columns)
{
    QByteArray text = problemWord(batch.problems[row]);
    for (std::size_t c = 0; c < columns; ++c) {
        const std::string_view cell = batch.cell(row, c);
        text += '[' + QByteArray(cell.data(), static_cast<qsizetype>(cell.size())) + ']';
    }
    return QString::fromUtf8(text);
}

/// Every row of a pass as text, read by one thread.
inline Result<QStringList> readRows(ProfileReader &reader, std::size_t columns)
{
    QStringList rows;
    std::uint64_t sequence = 0;
    ProfileBatch batch;
    for (;;) {
        const Result<bool> more = reader.next(batch);
        if (!more)
            return fail(more.error());
        if (!*more)
            return rows;
        if (batch.sequence != sequence++ || batch.firstRow != static_cast<std::uint64_t>(rows.size()) + 1)
            return fail(ErrorCode::Internal, QStringLiteral("a batch contradicts the one before"));
        for (std::size_t row = 0; row < batch.rows(); ++row)
            rows << rowText(batch, row, columns);
    }
}

/// The same, read by several threads at once.
inline Result<QStringList> readRowsInParallel(ProfileReader &reader, std::size_t columns, std::size_t threads)
{
    struct Part {
        std::uint64_t firstRow;
        QStringList rows;
    };
    std::mutex mutex;
    std::map<std::uint64_t, Part> parts; // by sequence
    std::optional<Error> error;
    {
        std::vector<std::jthread> pool;
        for (std::size_t i = 0; i < threads; ++i) {
            pool.emplace_back([&] {
                ProfileBatch batch;
                for (;;) {
                    const Result<bool> more = reader.next(batch);
                    if (more && !*more)
                        return;
                    Part part{batch.firstRow, {}};
                    for (std::size_t row = 0; more && row < batch.rows(); ++row)
                        part.rows << rowText(batch, row, columns);
                    const std::lock_guard lock(mutex);
                    if (!more) {
                        error = more.error();
                        return;
                    }
                    parts.emplace(batch.sequence, std::move(part));
                }
            });
        }
    }
    if (error)
        return fail(*error);
    QStringList rows;
    std::uint64_t sequence = 0;
    for (const auto &[number, part] : parts) {
        if (number != sequence++ || part.firstRow != static_cast<std::uint64_t>(rows.size()) + 1)
            return fail(ErrorCode::Internal, QStringLiteral("a batch contradicts the one before"));
        rows << part.rows;
    }
    return rows;
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
