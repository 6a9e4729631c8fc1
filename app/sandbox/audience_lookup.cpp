#include "sandbox/audience_lookup.h"

#include <algorithm>

namespace remarketeer::sandbox {

namespace {

constexpr int audiencesPerAdvertiser = 400;
constexpr int nameLength = 128;

tl::expected<QString, Refusal> allowed(const Call &call, tl::expected<QString, Refusal> advertiser)
{
    if (!advertiser)
        return advertiser;
    if (const auto forbidden = call.forbidden(*advertiser))
        return tl::unexpected(*forbidden);
    return advertiser;
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss");
}

std::optional<Refusal> badName(const QString &name)
{
    if (name.trimmed().isEmpty() || name.size() > nameLength)
        return Refusal{40002, QStringLiteral("custom_audience_name: Length must be between 1 and 128.")};
    return std::nullopt;
}

std::optional<Refusal> tooMany(const Call &call, const QString &advertiser)
{
    const auto mine =
        std::count_if(call.world.audiences.cbegin(), call.world.audiences.cend(),
                      [&advertiser](const Audience &audience) { return audience.advertiser == advertiser; });
    if (mine >= audiencesPerAdvertiser)
        return Refusal{40502, messageOf(40502)};
    return std::nullopt;
}

tl::expected<QString, Refusal> advertiserOf(const Call &call)
{
    return allowed(call, call.text(QStringLiteral("advertiser_id")));
}

tl::expected<QString, Refusal> advertiserOfQuery(const Call &call)
{
    return allowed(call, call.parameter(QStringLiteral("advertiser_id")));
}

bool isListed(const Audience &audience, const QString &advertiser)
{
    return audience.advertiser == advertiser || audience.sharedWith.contains(advertiser);
}

tl::expected<Audience *, Refusal> listedAudience(const Call &call, const QString &advertiser, const QString &id)
{
    const auto audience = call.world.audiences.find(id);
    if (audience == call.world.audiences.end() || !isListed(*audience, advertiser))
        return refuse(40007);
    return &*audience;
}

tl::expected<Audience *, Refusal> ownAudience(const Call &call, const QString &advertiser, const QString &id)
{
    auto audience = listedAudience(call, advertiser, id);
    if (audience && (*audience)->advertiser != advertiser)
        return refuse(40001,
                      QStringLiteral("No permission to operate audience %1: it is shared by its owner.").arg(id));
    return audience;
}

QJsonObject commonFields(const Call &call, const Audience &audience, const QString &advertiser)
{
    const AudienceView view = call.world.view(audience);
    return {{QStringLiteral("audience_id"), audience.id},
            {QStringLiteral("name"), audience.name},
            {QStringLiteral("calculate_type"), audience.calculateType},
            {QStringLiteral("cover_num"), view.size},
            {QStringLiteral("create_time"), timeText(audience.created)},
            {QStringLiteral("expired_time"), timeText(view.expires)},
            {QStringLiteral("is_creator"), audience.advertiser == advertiser},
            {QStringLiteral("is_expiring"), view.expiring},
            {QStringLiteral("is_valid"), view.valid},
            {QStringLiteral("shared"), !audience.sharedWith.isEmpty()}};
}

QString typeOf(const Audience &audience)
{
    return audience.lookalike.isEmpty() ? QStringLiteral("Customer File Audience")
                                        : QStringLiteral("Lookalike Audience");
}

tl::expected<Page, Refusal> pageOf(const Call &call, qsizetype total)
{
    const auto page = call.numberParameter(QStringLiteral("page"), 1, 1, 1'000'000);
    const auto pageSize = call.numberParameter(QStringLiteral("page_size"), 10, 1, 100);
    for (const auto *number : {&page, &pageSize}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    const qsizetype from = qMin(total, qsizetype(*page - 1) * *pageSize);
    return Page{from, qMin(total, from + *pageSize),
                QJsonObject{{QStringLiteral("page"), *page},
                            {QStringLiteral("page_size"), *pageSize},
                            {QStringLiteral("total_number"), total},
                            {QStringLiteral("total_page"), (total + *pageSize - 1) / *pageSize}}};
}

} // namespace remarketeer::sandbox
