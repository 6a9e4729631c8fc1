#include "audience/row_selector.h"

#include "audience/hash_list.h"

#include <algorithm>
#include <cstring>

namespace remarketeer {

namespace {

constexpr std::size_t index(ExportAttribute attribute)
{
    return static_cast<std::size_t>(attribute);
}

/// The end of splitmix64 (Steele, Lea, Flood 2014): every bit of the answer depends on every bit of the question.
constexpr std::uint64_t mixed(std::uint64_t bits)
{
    bits += 0x9e3779b97f4a7c15U;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

/// What a seed is used for: who is in the control group says nothing of who is drawn.
enum class Purpose : std::uint64_t { ControlGroup = 1, Draw = 2 };

std::uint64_t salted(std::uint64_t person, std::uint64_t seed, Purpose purpose)
{
    return mixed(person ^ mixed(mixed(seed) + static_cast<std::uint64_t>(purpose)));
}

} // namespace

RowSelector::RowSelector(const Selection &selection, RowValues &values) : m_selection(selection), m_values(values)
{
    if (selection.segment)
        m_segment.emplace(selection.segment);
    for (const auto &segment : selection.leaveOut)
        m_leaveOut.emplace_back(segment);
    m_sendsIdentifiers = std::any_of(identifiers.begin(), identifiers.end(),
                                     [this](ExportAttribute attribute) { return isChosen(attribute); });
    m_fates.fill(Fate::Taken);
}

void RowSelector::select()
{
    for (std::size_t row = 0; row < m_values.rows(); ++row) {
        m_fates[row] = isUsable(m_values.problem(row)) ? askSegments(row) : Fate::Taken;
        m_ranks[row].reset();
    }
    if (m_selection.leaveOutLists.empty() && m_selection.controlPercent == 0 && !m_selection.cap)
        return;
    hashIdentifiers();
    for (std::size_t row = 0; row < m_values.rows(); ++row) {
        if (m_fates[row] == Fate::Taken && isUsable(m_values.problem(row)))
            m_fates[row] = askHashes(row);
    }
}

Fate RowSelector::askSegments(std::size_t row)
{
    const std::size_t inBatch = m_values.inBatch(row);
    if (m_segment && !m_segment->matches(m_values.batch(), inBatch, *this))
        return Fate::NotInSegment;
    for (SegmentMatcher &segment : m_leaveOut) {
        if (segment.matches(m_values.batch(), inBatch, *this))
            return Fate::LeftOut;
    }
    return Fate::Taken;
}

bool RowSelector::reaches(ReachableBy by, const ProfileBatch &, std::size_t inBatch)
{
    const std::size_t row = inBatch - m_values.inBatch(0);
    switch (by) {
    case ReachableBy::Email:
        return has(row, ExportAttribute::Email);
    case ReachableBy::Phone:
        return has(row, ExportAttribute::Phone);
    case ReachableBy::DeviceId:
        return has(row, ExportAttribute::GoogleAdvertisingId) || has(row, ExportAttribute::IdentifierForAdvertisers);
    }
    return false;
}

bool RowSelector::has(std::size_t row, ExportAttribute attribute)
{
    return isPresent(m_values.value(row, attribute).outcome);
}

bool RowSelector::isChosen(ExportAttribute attribute) const
{
    return m_values.attributes()[index(attribute)];
}

/// Those of the rows that are still taken: all for lists, otherwise the one that stands for the person.
void RowSelector::hashIdentifiers()
{
    const bool all = !m_selection.leaveOutLists.empty();
    // Asked for before any is hashed, since normal forms move until then.
    const auto wanted = [this](std::size_t row) {
        return m_fates[row] == Fate::Taken && isUsable(m_values.problem(row));
    };
    for (std::size_t row = 0; row < m_values.rows(); ++row) {
        m_hashes[row].fill(nullptr);
        bool found = false;
        for (std::size_t i = 0; wanted(row) && i < identifiers.size() && (all || !found); ++i)
            found = has(row, identifiers[i]);
    }
    m_messages.clear();
    char *hex = m_hexes.data();
    for (std::size_t row = 0; row < m_values.rows(); ++row) {
        if (!wanted(row))
            continue;
        RowValues::Row &values = m_values.row(row);
        bool found = false;
        for (std::size_t i = 0; i < identifiers.size() && (all || !found); ++i) {
            RowValues::Value &value = values[index(identifiers[i])];
            if (!isPresent(value.outcome))
                continue;
            found = true;
            const std::string_view normal = m_values.normal(value);
            if (value.outcome == Outcome::AlreadyHashed)
                std::memcpy(hex, normal.data(), hexSize);
            else
                m_messages.push_back({normal.data(), normal.size(), hex});
            value.hex = hex;
            m_hashes[row][i] = hex;
            hex += hexSize;
        }
    }
    sha256Hex(m_messages);
}

Fate RowSelector::askHashes(std::size_t row)
{
    if (isListed(row))
        return Fate::LeftOut;
    if (m_selection.controlPercent == 0 && !m_selection.cap)
        return Fate::Taken;
    const std::uint64_t person = personHash(row);
    if (salted(person, m_selection.seed, Purpose::ControlGroup) % 100 <
        static_cast<std::uint64_t>(m_selection.controlPercent))
        return Fate::InControlGroup;
    if (!m_selection.cap)
        return Fate::Taken;
    if (!isSent(row)) // without any value it is skipped like everywhere else
        return hasAnyValue(row) ? Fate::OverCap : Fate::Taken;
    m_ranks[row] = DrawRank{salted(person, m_selection.seed, Purpose::Draw), m_values.number(row)};
    return m_selection.lastDrawn && *m_selection.lastDrawn < *m_ranks[row] ? Fate::OverCap : Fate::Taken;
}

bool RowSelector::isListed(std::size_t row) const
{
    for (const auto &list : m_selection.leaveOutLists) {
        for (const char *hex : m_hashes[row]) {
            if (hex && list->contains({hex, hexSize}))
                return true;
        }
    }
    return false;
}

/// The same for a person whatever else stands in the row. Somebody without any identifier has only the row.
std::uint64_t RowSelector::personHash(std::size_t row) const
{
    const auto &hashes = m_hashes[row];
    const auto first = std::find_if(hashes.begin(), hashes.end(), [](const char *hex) { return hex != nullptr; });
    if (first != hashes.end())
        return fingerprintOfHex(*first).high;

    const ProfileBatch &batch = m_values.batch();
    const std::size_t inBatch = m_values.inBatch(row);
    const std::size_t begin = inBatch == 0 ? 0 : batch.rowEnds[inBatch - 1];
    std::string cells;
    for (std::size_t column = 0; begin + column < batch.rowEnds[inBatch]; ++column)
        cells.append(batch.cell(inBatch, column)).push_back('\n');
    char hex[hexSize];
    sha256Hex(cells, hex);
    return fingerprintOfHex(hex).high;
}

/// Whether the export has something of the row for TikTok; when it sends no identifiers, for the audience file.
bool RowSelector::isSent(std::size_t row)
{
    return m_sendsIdentifiers
               ? std::any_of(identifiers.begin(), identifiers.end(),
                             [&](ExportAttribute attribute) { return isChosen(attribute) && has(row, attribute); })
               : hasAnyValue(row);
}

bool RowSelector::hasAnyValue(std::size_t row)
{
    for (std::size_t a = 0; a < exportAttributeCount; ++a) {
        if (m_values.attributes()[a] && has(row, static_cast<ExportAttribute>(a)))
            return true;
    }
    return false;
}

} // namespace remarketeer
