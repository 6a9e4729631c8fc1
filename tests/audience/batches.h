#pragma once

#include "audience/audience_export.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QList>

#include <atomic>
#include <memory>

namespace remarketeer {

/// Rows of cells as batches, the way a reader gives them.
class Batches
{
public:
    explicit Batches(QList<QByteArrayList> rows, std::size_t rowsInBatch = 3)
        : m_rows(std::move(rows)), m_rowsInBatch(rowsInBatch)
    {
    }

    /// Marks a row (from 1) as unusable, or as usable in part.
    void setProblem(std::uint64_t row, RowProblem problem) { m_problems.emplace_back(row, problem); }

    ProfileBatch batch(std::uint64_t sequence) const
    {
        ProfileBatch batch;
        batch.sequence = sequence;
        batch.firstRow = sequence * m_rowsInBatch + 1;
        for (std::size_t i = 0; i < m_rowsInBatch; ++i) {
            const auto row = static_cast<qsizetype>(sequence * m_rowsInBatch + i);
            if (row >= m_rows.size())
                break;
            RowProblem problem = RowProblem::None;
            for (const auto &[number, its] : m_problems) {
                if (number == static_cast<std::uint64_t>(row) + 1)
                    problem = its;
            }
            batch.problems.push_back(problem);
            for (const QByteArray &cell : m_rows.at(row)) {
                batch.cells.push_back(
                    {static_cast<std::uint32_t>(batch.text.size()), static_cast<std::uint32_t>(cell.size())});
                batch.text.append(cell.constData(), static_cast<std::size_t>(cell.size()));
            }
            batch.rowEnds.push_back(static_cast<std::uint32_t>(batch.cells.size()));
        }
        return batch;
    }

    /// For one pass, by any number of threads.
    BatchProducer producer() const
    {
        return [batches = *this, next = std::make_shared<std::atomic<std::uint64_t>>(0)](ProfileBatch &batch) {
            batch = batches.batch((*next)++);
            return Result<bool>(batch.rows() > 0);
        };
    }

private:
    QList<QByteArrayList> m_rows;
    std::size_t m_rowsInBatch;
    std::vector<std::pair<std::uint64_t, RowProblem>> m_problems;
};

inline std::size_t index(ExportAttribute attribute)
{
    return static_cast<std::size_t>(attribute);
}

/// An export of the given attributes from the columns 0, 1, 2 …
inline ExportOptions optionsFor(std::initializer_list<ExportAttribute> attributes)
{
    ExportOptions options;
    int column = 0;
    for (const ExportAttribute attribute : attributes) {
        options.columns[index(attribute)].column = column++;
        options.attributes.set(index(attribute));
    }
    options.normalise.defaultCountry = "US";
    options.today = 20261122;
    return options;
}

inline QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace remarketeer
