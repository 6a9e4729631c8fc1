#pragma once

#include "audience/audience_export.h"

namespace remarketeer {

/// True when the row's values may be used; TooFewCells rows are.
inline bool isUsable(RowProblem problem)
{
    return problem == RowProblem::None || problem == RowProblem::TooFewCells;
}

/// True when there is a value to be sent.
inline bool isPresent(Outcome outcome)
{
    return outcome == Outcome::Hashed || outcome == Outcome::AlreadyHashed;
}

/// What TikTok matches people by, in the order in which one of them stands for the person.
inline constexpr std::array identifiers{ExportAttribute::Email, ExportAttribute::Phone,
                                        ExportAttribute::GoogleAdvertisingId,
                                        ExportAttribute::IdentifierForAdvertisers};

/// The chosen attributes that are mapped to a column.
inline AttributeSet mappedAttributes(const ExportOptions &options)
{
    AttributeSet mapped = options.attributes;
    for (std::size_t i = 0; i < mapped.size(); ++i)
        mapped[i] = mapped[i] && options.columns[i].column >= 0;
    return mapped;
}

/// The values of some rows of a batch, each turned into its normal form when it is first asked for. One per thread.
class RowValues
{
public:
    /// Rows that are worked on together.
    static constexpr std::size_t maxRows = 32;

    struct Value {
        Outcome outcome = Outcome::Absent;
        bool known = false;
        std::uint32_t begin = 0; ///< of the normal form
        std::uint32_t size = 0;
        const char *hex = nullptr; ///< where the hash is written; null when there is no value, or none is asked for
    };
    using Row = std::array<Value, exportAttributeCount>;

    explicit RowValues(const ExportOptions &options);

    /// Chosen and mapped.
    const AttributeSet &attributes() const { return m_attributes; }
    bool isMapped(ExportAttribute attribute) const { return choice(attribute).column >= 0; }

    /// From now on the rows are those of the batch from `first` on, and called 0 to `rows`. Normal forms of before go.
    void begin(const ProfileBatch &batch, std::size_t first, std::size_t rows)
    {
        m_batch = &batch;
        m_first = first;
        m_count = rows;
        m_touched.reset();
        m_countryKnown.reset();
        m_normals.clear();
    }
    const ProfileBatch &batch() const { return *m_batch; }
    std::size_t inBatch(std::size_t row) const { return m_first + row; }
    std::size_t rows() const { return m_count; }
    RowProblem problem(std::size_t row) const { return m_batch->problems[inBatch(row)]; }
    /// Of the source, from 1.
    std::uint64_t number(std::size_t row) const { return m_batch->firstRow + inBatch(row); }

    /// The row's values as far as they are known; those that are not are absent.
    Row &row(std::size_t row)
    {
        if (!m_touched[row]) {
            m_touched.set(row);
            m_rows[row].fill({});
        }
        return m_rows[row];
    }
    /// The value as it stands in the source. Only for mapped attributes.
    std::string_view raw(std::size_t row, ExportAttribute attribute) const
    {
        const std::string_view cell = m_batch->cell(inBatch(row), static_cast<std::size_t>(choice(attribute).column));
        return choice(attribute).derivation == Derivation::None ? cell : derive(choice(attribute).derivation, cell);
    }
    /// The value of an attribute that is mapped; of another one an absent value.
    Value &value(std::size_t row, ExportAttribute attribute, bool outcomeAlone = false)
    {
        Value &value = this->row(row)[static_cast<std::size_t>(attribute)];
        if (!value.known && isMapped(attribute))
            normalise(row, attribute, outcomeAlone, value);
        return value;
    }
    /// Stays where it is until another value is asked for.
    std::string_view normal(const Value &value) const { return m_normals.view().substr(value.begin, value.size); }

    /// The row that is worked on, or was at last.
    std::uint64_t currentRow() const { return m_current; }

private:
    const ColumnChoice &choice(ExportAttribute attribute) const
    {
        return m_columns[static_cast<std::size_t>(attribute)];
    }
    std::string_view country(std::size_t row);
    void normalise(std::size_t row, ExportAttribute attribute, bool outcomeAlone, Value &value);

    ColumnPlan m_columns;
    AttributeSet m_attributes;
    Normaliser m_normaliser;

    const ProfileBatch *m_batch = nullptr;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::array<Row, maxRows> m_rows;
    std::bitset<maxRows> m_touched; ///< rows that are not of an earlier group
    std::array<std::string_view, maxRows> m_countries;
    std::bitset<maxRows> m_countryKnown;
    ByteBuffer m_normals;
    std::uint64_t m_current = 0;
};

} // namespace remarketeer
