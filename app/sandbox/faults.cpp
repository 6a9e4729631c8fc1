#include "sandbox/faults.h"

#include <QHash>
#include <QRegularExpression>

namespace remarketeer::sandbox {

const QStringList &Faults::endpoints()
{
    static const QStringList names{QStringLiteral("portal"),
                                   QStringLiteral("token"),
                                   QStringLiteral("advertisers"),
                                   QStringLiteral("info"),
                                   QStringLiteral("user"),
                                   QStringLiteral("revoke"),
                                   QStringLiteral("upload"),
                                   QStringLiteral("create"),
                                   QStringLiteral("update"),
                                   QStringLiteral("list"),
                                   QStringLiteral("get"),
                                   QStringLiteral("delete"),
                                   QStringLiteral("apply"),
                                   QStringLiteral("apply_log"),
                                   QStringLiteral("share"),
                                   QStringLiteral("share_cancel"),
                                   QStringLiteral("share_log"),
                                   QStringLiteral("lookalike_create"),
                                   QStringLiteral("lookalike_update")};
    return names;
}

Result<Faults::Rule> Faults::parsed(const QString &text)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("code"), Kind::Code},         {QStringLiteral("quota"), Kind::Code},
        {QStringLiteral("http"), Kind::Http},         {QStringLiteral("latency"), Kind::Latency},
        {QStringLiteral("drop"), Kind::Drop},         {QStringLiteral("hang"), Kind::Hang},
        {QStringLiteral("revoke"), Kind::Revoke},     {QStringLiteral("expire"), Kind::Expire},
        {QStringLiteral("denied"), Kind::Denied},     {QStringLiteral("missing"), Kind::Missing},
        {QStringLiteral("mismatch"), Kind::Mismatch},
    };
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\w+):([a-z]+)(?:=(\w{1,64}))?(?:@([1-9]\d{0,8}))?(?:\*([1-9]\d{0,8}))?$)"));
    const QRegularExpressionMatch match = shape.match(text);
    const QString endpoint = match.captured(1), action = match.captured(2);
    const bool known =
        match.hasMatch() && kinds.contains(action) && (endpoint == u"any" || endpoints().contains(endpoint));
    Rule rule;
    if (known) {
        rule.endpoint = endpoint == u"any" ? QString() : endpoint;
        rule.kind = kinds.value(action);
        rule.value = action == u"quota" ? QStringLiteral("40100") : match.captured(3);
        const bool lasting = rule.kind == Kind::Latency || rule.kind == Kind::Denied;
        rule.first = match.captured(4).isEmpty() ? 1 : match.captured(4).toInt();
        rule.times = match.captured(5).isEmpty() ? (lasting ? -1 : 1) : match.captured(5).toInt();
    }
    static const QRegularExpression number(QStringLiteral(R"(^\d{1,19}$)"));
    const bool takesField = action == u"missing" || action == u"mismatch";
    const bool takesNumber = action == u"code" || action == u"http" || action == u"latency" || action == u"denied";
    if (!known || (takesField || takesNumber) == match.captured(3).isEmpty() ||
        (takesNumber && !number.match(match.captured(3)).hasMatch()) ||
        (rule.kind == Kind::Http && (rule.value.toInt() < 400 || rule.value.toInt() > 599)))
        return fail(ErrorCode::InvalidInput,
                    tr("“%1” is not a fault rule. A rule looks like upload:code=50000*2; docs/sandbox.md lists them.")
                        .arg(text));
    return rule;
}

Result<void> Faults::add(const QString &spec)
{
    QList<Rule> rules;
    for (const QString &text : spec.split(u',', Qt::SkipEmptyParts)) {
        const Result<Rule> rule = parsed(text.trimmed());
        if (!rule)
            return fail(rule.error());
        rules.append(*rule);
    }
    m_rules += rules;
    return {};
}

Faults::Effect Faults::next(const QString &endpoint)
{
    Effect effect;
    for (Rule &rule : m_rules) {
        if (!rule.endpoint.isEmpty() && rule.endpoint != endpoint)
            continue;
        ++rule.seen;
        if (rule.seen < rule.first || (rule.times >= 0 && rule.seen >= rule.first + rule.times))
            continue;
        switch (rule.kind) {
        case Kind::Code:
            effect.code = rule.value.toInt();
            break;
        case Kind::Missing:
            effect.code = 40002;
            effect.message = QStringLiteral("%1: Missing data for required field.").arg(rule.value);
            break;
        case Kind::Mismatch:
            effect.code = 40002;
            effect.message = QStringLiteral("%1: does not match that of the audience.").arg(rule.value);
            break;
        case Kind::Http:
            effect.httpStatus = rule.value.toInt();
            break;
        case Kind::Latency:
            effect.delayMs += rule.value.toInt();
            break;
        case Kind::Drop:
            effect.sending = Reply::Sending::Close;
            break;
        case Kind::Hang:
            effect.sending = Reply::Sending::Never;
            break;
        case Kind::Revoke:
            effect.revokeAfter = true;
            break;
        case Kind::Expire:
            effect.expireAfter = true;
            break;
        case Kind::Denied:
            effect.deniedAdvertisers.append(rule.value);
            break;
        }
    }
    return effect;
}

} // namespace remarketeer::sandbox
