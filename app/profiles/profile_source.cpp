#include "profiles/profile_source.h"

namespace remarketeer {

namespace {

void append(const ProfileBatch &rows, ProfileBatch &to)
{
    const auto text = static_cast<std::uint32_t>(to.text.size());
    const auto cells = static_cast<std::uint32_t>(to.cells.size());
    to.text += rows.text;
    for (const ProfileBatch::Cell cell : rows.cells)
        to.cells.push_back({text + cell.begin, cell.size});
    for (const std::uint32_t end : rows.rowEnds)
        to.rowEnds.push_back(cells + end);
    to.problems.insert(to.problems.end(), rows.problems.begin(), rows.problems.end());
}

} // namespace

Result<ProfileBatch> firstRows(const ProfileSource &source, std::size_t rows)
{
    const auto reader = source.reader();
    if (!reader)
        return fail(reader.error());
    ProfileBatch first;
    ProfileBatch batch;
    while (first.rows() < rows) {
        const Result<bool> more = (*reader)->next(batch);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        append(batch, first);
    }
    return first;
}

} // namespace remarketeer
