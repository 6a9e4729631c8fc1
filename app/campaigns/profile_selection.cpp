#include "campaigns/profile_selection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ProfileSelection)
};

const QLatin1String rulesKey("rules");
const QLatin1String leaveOutKey("leave_out");
const QLatin1String leaveOutFilesKey("leave_out_files");
const QLatin1String controlPercentKey("control_percent");
const QLatin1String capKey("cap");
const QLatin1String seedKey("seed");
constexpr int mostControlPercent = 50;
/// Whole numbers up to here are the same in JSON.
constexpr qint64 mostPeople = qint64(1) << 53;

tl::unexpected<Error> refuse(const QLatin1String &key, const QString &shape)
{
    return fail(ErrorCode::InvalidInput,
                Tr::tr("Who is taken cannot be read: “%1” must be %2. Choose the segment again.").arg(key, shape));
}

std::optional<qint64> wholeNumber(const QJsonValue &json, qint64 least, qint64 most)
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= static_cast<double>(least) && number <= static_cast<double>(most)))
        return std::nullopt;
    const qint64 whole = json.toInteger(least - 1);
    return whole >= least ? std::optional(whole) : std::nullopt; // not a fraction
}

Result<void> readLeaveOut(const QJsonValue &json, ProfileSelection &selection)
{
    const QJsonArray list = json.toArray();
    if (!json.isArray() || list.size() > SegmentRules::maxLeaveOut)
        return refuse(leaveOutKey, Tr::tr("a list of at most %1 rules").arg(SegmentRules::maxLeaveOut));
    for (const QJsonValue &entry : list) {
        if (!entry.isObject())
            return refuse(leaveOutKey, Tr::tr("a list of at most %1 rules").arg(SegmentRules::maxLeaveOut));
        Result<SegmentRules> rules = SegmentRules::fromJson(entry.toObject());
        if (!rules)
            return fail(std::move(rules.error()));
        selection.leaveOut.append(std::move(*rules));
    }
    return {};
}

Result<void> readLeaveOutFiles(const QJsonValue &json, ProfileSelection &selection)
{
    const QJsonArray list = json.toArray();
    const QString shape = Tr::tr("a list of at most %1 file names").arg(SegmentRules::maxLeaveOut);
    if (!json.isArray() || list.size() > SegmentRules::maxLeaveOut)
        return refuse(leaveOutFilesKey, shape);
    for (const QJsonValue &entry : list) {
        if (entry.toString().isEmpty() || entry.toString().size() > SegmentRules::maxValueCharacters)
            return refuse(leaveOutFilesKey, shape);
        selection.leaveOutFiles.append(entry.toString());
    }
    return {};
}

bool isSeed(const QString &text)
{
    return text.size() == 16 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

Result<void> readKey(const QString &key, const QJsonValue &json, ProfileSelection &selection)
{
    if (key == rulesKey) {
        if (!json.isObject())
            return refuse(rulesKey, Tr::tr("an object: {…}"));
        Result<SegmentRules> rules = SegmentRules::fromJson(json.toObject());
        if (!rules)
            return fail(std::move(rules.error()));
        selection.rules = std::move(*rules);
        return {};
    }
    if (key == leaveOutKey)
        return readLeaveOut(json, selection);
    if (key == leaveOutFilesKey)
        return readLeaveOutFiles(json, selection);
    if (key == controlPercentKey) {
        const auto percent = wholeNumber(json, 0, mostControlPercent);
        if (!percent)
            return refuse(controlPercentKey, Tr::tr("a whole number from 0 to %1").arg(mostControlPercent));
        selection.controlPercent = static_cast<int>(*percent);
        return {};
    }
    if (key == capKey) {
        selection.cap = wholeNumber(json, 1, mostPeople);
        return selection.cap ? Result<void>() : refuse(capKey, Tr::tr("a whole number from 1 on"));
    }
    if (key == seedKey) {
        selection.seed = json.toString();
        return isSeed(selection.seed) ? Result<void>() : refuse(seedKey, Tr::tr("16 hexadecimal digits"));
    }
    return fail(ErrorCode::InvalidInput,
                Tr::tr("Who is taken cannot be read: it has a part that this version does not know. Update "
                       "Remarketeer, or choose the segment again."));
}

} // namespace

QJsonObject ProfileSelection::toJson() const
{
    QJsonObject json{{rulesKey, rules.toJson()}};
    if (!leaveOut.isEmpty()) {
        QJsonArray list;
        for (const SegmentRules &entry : leaveOut)
            list.append(entry.toJson());
        json.insert(leaveOutKey, list);
    }
    if (!leaveOutFiles.isEmpty())
        json.insert(leaveOutFilesKey, QJsonArray::fromStringList(leaveOutFiles));
    if (controlPercent != 0)
        json.insert(controlPercentKey, controlPercent);
    if (cap)
        json.insert(capKey, *cap);
    if (!seed.isEmpty())
        json.insert(seedKey, seed);
    return json;
}

Result<ProfileSelection> ProfileSelection::fromJson(const QJsonObject &json)
{
    ProfileSelection selection;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (auto read = readKey(it.key(), it.value(), selection); !read)
            return fail(std::move(read.error()));
    }
    if (selection.seed.isEmpty() && (selection.controlPercent != 0 || selection.cap))
        return refuse(seedKey, Tr::tr("16 hexadecimal digits"));
    return selection;
}

} // namespace remarketeer
