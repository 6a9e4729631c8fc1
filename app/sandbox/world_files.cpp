// How the World is kept in its folder: state.json, and a file of lines for each upload and each audience's contents.

#include "sandbox/world.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

namespace remarketeer::sandbox {

namespace {

constexpr int formatVersion = 1;

QString linesFile(const Audience &audience)
{
    return QStringLiteral("audience-%1-%2.lines").arg(audience.id).arg(audience.generation);
}

QString linesFile(const QString &filePath)
{
    return QStringLiteral("upload-%1.lines").arg(filePath);
}

QString toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime toTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QStringList toStrings(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

QJsonObject toJson(const Audience &audience)
{
    QJsonArray history;
    for (const HistoryEntry &entry : audience.history)
        history.append(QJsonObject{{QStringLiteral("action"), entry.action},
                                   {QStringLiteral("at"), toText(entry.at)},
                                   {QStringLiteral("detail"), entry.detail},
                                   {QStringLiteral("lines"), entry.lines},
                                   {QStringLiteral("added"), entry.added},
                                   {QStringLiteral("removed"), entry.removed},
                                   {QStringLiteral("peopleBefore"), entry.peopleBefore},
                                   {QStringLiteral("peopleAfter"), entry.peopleAfter}});
    QJsonArray uses;
    for (const Use &use : audience.uses)
        uses.append(QJsonObject{{QStringLiteral("adGroup"), use.adGroup},
                                {QStringLiteral("excludes"), use.excludes},
                                {QStringLiteral("at"), toText(use.at)}});
    return {{QStringLiteral("id"), audience.id},
            {QStringLiteral("name"), audience.name},
            {QStringLiteral("advertiser"), audience.advertiser},
            {QStringLiteral("calculateType"), audience.calculateType},
            {QStringLiteral("subType"), audience.subType},
            {QStringLiteral("retentionDays"), audience.retentionDays},
            {QStringLiteral("enhancement"), audience.enhancement},
            {QStringLiteral("created"), toText(audience.created)},
            {QStringLiteral("changed"), toText(audience.changed)},
            {QStringLiteral("computed"), toText(audience.computed)},
            {QStringLiteral("sizeBefore"), audience.sizeBefore},
            {QStringLiteral("people"), audience.people},
            {QStringLiteral("generation"), audience.generation},
            {QStringLiteral("history"), history},
            {QStringLiteral("sharedWith"), QJsonArray::fromStringList(audience.sharedWith)},
            {QStringLiteral("uses"), uses},
            {QStringLiteral("lookalike"), audience.lookalike}};
}

Audience toAudience(const QJsonObject &json)
{
    Audience audience;
    audience.id = json[u"id"].toString();
    audience.name = json[u"name"].toString();
    audience.advertiser = json[u"advertiser"].toString();
    audience.calculateType = json[u"calculateType"].toString();
    audience.subType = json[u"subType"].toString();
    audience.retentionDays = json[u"retentionDays"].toInt();
    audience.enhancement = json[u"enhancement"].toBool();
    audience.created = toTime(json[u"created"]);
    audience.changed = toTime(json[u"changed"]);
    audience.computed = toTime(json[u"computed"]);
    audience.sizeBefore = json[u"sizeBefore"].toInteger();
    audience.people = json[u"people"].toInteger();
    audience.generation = json[u"generation"].toInt();
    for (const QJsonValue &entry : json[u"history"].toArray())
        audience.history.append({entry[u"action"].toString(), toTime(entry[u"at"]), entry[u"detail"].toString(),
                                 entry[u"lines"].toInteger(), entry[u"added"].toInteger(),
                                 entry[u"removed"].toInteger(), entry[u"peopleBefore"].toInteger(),
                                 entry[u"peopleAfter"].toInteger()});
    audience.sharedWith = toStrings(json[u"sharedWith"]);
    for (const QJsonValue &use : json[u"uses"].toArray())
        audience.uses.append({use[u"adGroup"].toString(), use[u"excludes"].toBool(), toTime(use[u"at"])});
    audience.lookalike = json[u"lookalike"].toObject();
    return audience;
}

} // namespace

Result<void> World::load()
{
    if (m_folder.isEmpty())
        return {};
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::CannotWrite, tr("The sandbox cannot make its folder %1.").arg(m_folder));
    if (!QFile::exists(QDir(m_folder).filePath(QStringLiteral("state.json"))))
        return {};
    return read(QStringLiteral("state.json")).and_then([this](const QByteArray &json) { return fromJson(json); });
}

void World::save()
{
    if (m_folder.isEmpty())
        return;
    const QDir folder(m_folder);
    bool ok = true;
    for (auto upload = uploads.cbegin(); upload != uploads.cend(); ++upload) {
        if (!upload->lines.bytes().isEmpty() && !folder.exists(linesFile(upload.key())))
            ok = ok && write(linesFile(upload.key()), upload->lines.bytes());
    }
    for (const Audience &audience : qAsConst(audiences)) {
        if (!folder.exists(linesFile(audience)))
            ok = ok && write(linesFile(audience), audience.lines.bytes());
    }
    ok = ok && write(QStringLiteral("state.json"), toJson());
    if (ok)
        sweep();
    else
        qWarning("The sandbox could not save its state.");
}

/// Files that the state no longer names, and what a killed process was writing.
void World::sweep() const
{
    QSet<QString> named;
    for (auto upload = uploads.cbegin(); upload != uploads.cend(); ++upload) {
        if (!upload->lines.bytes().isEmpty())
            named.insert(linesFile(upload.key()));
    }
    for (const Audience &audience : audiences)
        named.insert(linesFile(audience));
    QDir folder(m_folder);
    for (const QString &name : folder.entryList(
             {QStringLiteral("audience-*.lines*"), QStringLiteral("upload-*.lines*"), QStringLiteral("state.json.*")},
             QDir::Files)) {
        if (!named.contains(name))
            folder.remove(name);
    }
}

bool World::write(const QString &name, const QByteArray &bytes) const
{
    QSaveFile file(QDir(m_folder).filePath(name));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.commit();
}

Result<QByteArray> World::read(const QString &name) const
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable,
                    tr("The sandbox cannot read %1. Choose another folder, or empty this one.").arg(file.fileName()),
                    file.errorString());
    return file.readAll();
}

QByteArray World::toJson() const
{
    QJsonObject codesJson, tokensJson, uploadsJson;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        codesJson.insert(QString::fromLatin1(code.key()),
                         QJsonObject{{QStringLiteral("advertisers"), QJsonArray::fromStringList(code->advertisers)},
                                     {QStringLiteral("user"), code->user},
                                     {QStringLiteral("issued"), toText(code->issued)}});
    for (auto token = tokens.cbegin(); token != tokens.cend(); ++token)
        tokensJson.insert(QString::fromLatin1(token.key()),
                          QJsonObject{{QStringLiteral("advertisers"), QJsonArray::fromStringList(token->advertisers)},
                                      {QStringLiteral("user"), token->user},
                                      {QStringLiteral("issued"), toText(token->issued)},
                                      {QStringLiteral("state"), int(token->state)}});
    for (auto upload = uploads.cbegin(); upload != uploads.cend(); ++upload)
        uploadsJson.insert(upload.key(), QJsonObject{{QStringLiteral("advertiser"), upload->advertiser},
                                                     {QStringLiteral("calculateType"), upload->calculateType},
                                                     {QStringLiteral("at"), toText(upload->at)}});
    QJsonArray audiencesJson;
    for (const Audience &audience : audiences)
        audiencesJson.append(sandbox::toJson(audience));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("lastAudienceId"), m_lastAudienceId},
                                     {QStringLiteral("codes"), codesJson},
                                     {QStringLiteral("tokens"), tokensJson},
                                     {QStringLiteral("uploads"), uploadsJson},
                                     {QStringLiteral("audiences"), audiencesJson}})
        .toJson();
}

Result<void> World::fromJson(const QByteArray &json)
{
    const QJsonObject state = QJsonDocument::fromJson(json).object();
    if (state[u"version"].toInt() != formatVersion)
        return fail(ErrorCode::InvalidInput,
                    tr("The folder %1 does not hold a state of this sandbox. Choose another folder.").arg(m_folder));
    m_lastAudienceId = state[u"lastAudienceId"].toInteger();
    const QJsonObject codesJson = state[u"codes"].toObject(), tokensJson = state[u"tokens"].toObject(),
                      uploadsJson = state[u"uploads"].toObject();
    for (auto code = codesJson.begin(); code != codesJson.end(); ++code)
        codes.insert(code.key().toLatin1(), {toStrings(code.value()[u"advertisers"]), code.value()[u"user"].toInt(),
                                             toTime(code.value()[u"issued"])});
    for (auto token = tokensJson.begin(); token != tokensJson.end(); ++token)
        tokens.insert(token.key().toLatin1(),
                      {toStrings(token.value()[u"advertisers"]), token.value()[u"user"].toInt(),
                       toTime(token.value()[u"issued"]), Token::State(token.value()[u"state"].toInt())});
    for (auto entry = uploadsJson.begin(); entry != uploadsJson.end(); ++entry) {
        Upload upload{entry.value()[u"advertiser"].toString(),
                      entry.value()[u"calculateType"].toString(),
                      toTime(entry.value()[u"at"]),
                      {}};
        if (!isAged(upload)) {
            const Result<QByteArray> lines = read(linesFile(entry.key()));
            if (!lines)
                return fail(lines.error());
            upload.lines = IdentifierLines::fromBytes(*lines);
        }
        uploads.insert(entry.key(), upload);
    }
    for (const QJsonValue &entry : state[u"audiences"].toArray()) {
        Audience audience = toAudience(entry.toObject());
        const Result<QByteArray> lines = read(linesFile(audience));
        if (!lines)
            return fail(lines.error());
        audience.lines = IdentifierLines::fromBytes(*lines);
        audiences.insert(audience.id, audience);
    }
    return {};
}

} // namespace remarketeer::sandbox
