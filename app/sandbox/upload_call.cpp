// /dmp/custom_audience/file/upload/: tiktok-api.md B.1.

#include "sandbox/audience_file.h"
#include "sandbox/call.h"
#include "sandbox/multipart.h"
#include "sandbox/random_hex.h"

#include <QCryptographicHash>

namespace remarketeer::sandbox {

Answer audienceUpload(const Call &call)
{
    const auto parts = parseMultipart(call.request.headers.value("content-type"), call.request.body);
    if (!parts)
        return refuse(40002, QStringLiteral("The body is not multipart/form-data."));
    QHash<QString, QString> fields;
    std::optional<Part> file;
    for (const Part &part : *parts) {
        if (part.name == u"file")
            file = part;
        else
            fields.insert(part.name, QString::fromUtf8(part.content));
    }
    for (const QString &field :
         {QStringLiteral("advertiser_id"), QStringLiteral("file_signature"), QStringLiteral("calculate_type")}) {
        if (fields.value(field).isEmpty())
            return refuse(40002, QStringLiteral("%1: Missing data for required field.").arg(field));
    }
    if (!file || file->fileName.isNull())
        return refuse(40002, QStringLiteral("file: Missing data for required field."));
    const QString advertiser = fields.value(QStringLiteral("advertiser_id"));
    if (const auto forbidden = call.forbidden(advertiser))
        return tl::unexpected(*forbidden);

    World &world = call.world;
    const auto alarm = [&world](const QString &where) {
        ++world.alarms;
        qWarning("ALARM: plain personal data received in an upload and refused (%s)", qUtf8Printable(where));
    };
    // Before every other check: a file that is refused for another reason must not hide what it holds.
    if (file->content.contains('@')) {
        alarm(QStringLiteral("an e-mail address"));
        return refuse(40915, QStringLiteral("The file holds plain e-mail addresses; only hashes are accepted."));
    }
    const QString type = fields.value(QStringLiteral("calculate_type"));
    if (!file->fileName.endsWith(u".csv") && !file->fileName.endsWith(u".txt"))
        return refuse(40908);
    if (!isCalculateType(type))
        return refuse(40909);
    if (file->content.isEmpty())
        return refuse(40906);
    if (file->content.size() > world.maxUploadBytes)
        return refuse(40907);
    QCryptographicHash md5(QCryptographicHash::Md5);
    md5.addData(file->content);
    if (QString::fromLatin1(md5.result().toHex()) != fields.value(QStringLiteral("file_signature")).toLower())
        return refuse(40900);
    AudienceFile read = readAudienceFile(file->content, type);
    if (read.rawData)
        alarm(read.message);
    if (read.code != 0)
        return refuse(read.code, read.message);

    world.dropAgedUploads();
    const QString path = QString::fromLatin1(randomHex(16));
    world.uploads.insert(path, {advertiser, type, world.clock().now(), std::move(read.lines)});
    world.save();
    return QJsonObject{{QStringLiteral("file_path"), path}};
}

} // namespace remarketeer::sandbox
