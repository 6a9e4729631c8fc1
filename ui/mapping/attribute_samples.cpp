#include "ui/mapping/attribute_samples.h"

#include <algorithm>

namespace remarketeer {

AttributeSamples sampleAttributes(const ProfileBatch &batch, const QStringList &properties,
                                  const PropertyMapping &mapping, std::uint32_t today)
{
    ExportOptions options;
    options.columns = planColumns(mapping, properties);
    options.attributes.set();
    options.normalise = mapping.options;
    options.today = today;

    AttributeSamples samples;
    std::array<std::array<quint64, outcomeCount>, exportAttributeCount> rejections{};
    for (const PreviewRow &row : previewRows(batch, options, sampledProfiles)) {
        for (const PreviewCell &cell : row.cells) {
            if (cell.outcome == Outcome::Absent)
                continue;
            const auto attribute = static_cast<std::size_t>(cell.attribute);
            AttributeSample &sample = samples[attribute];
            const bool rejected = isRejected(cell.outcome);
            const bool first = sample.present == 0;
            // A value that works tells more than one that happens to be broken.
            if (first || (isRejected(sample.outcome) && !rejected)) {
                sample.example = cell.raw;
                sample.normal = cell.normal;
                sample.sha256 = cell.sha256;
                sample.outcome = cell.outcome;
            }
            ++sample.present;
            if (rejected) {
                ++sample.rejected;
                ++rejections[attribute][static_cast<std::size_t>(cell.outcome)];
            }
        }
    }
    for (std::size_t attribute = 0; attribute < exportAttributeCount; ++attribute) {
        const auto &counts = rejections[attribute];
        const auto most = std::max_element(counts.begin(), counts.end());
        samples[attribute].commonestRejection = static_cast<Outcome>(std::distance(counts.begin(), most));
    }
    return samples;
}

QString shortenedHash(const QString &sha256)
{
    return sha256.left(4) + u'…' + sha256.right(4);
}

} // namespace remarketeer
