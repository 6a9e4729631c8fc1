#include "core/policy_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::PolicyFile)
};

constexpr qint64 largestPolicy = 64 * 1024;

} // namespace

Result<QHash<QString, QString>> readPolicyFile(const QString &file)
{
    const QStringList known{QString::fromUtf16(names::home), QString::fromUtf16(names::tikTokUrl),
                            QString::fromUtf16(names::appId), QString::fromUtf16(names::appSecret),
                            QString::fromUtf16(names::redirectUri)};
    const QString shown = QDir::toNativeSeparators(file);
    QHash<QString, QString> values;
    QFile policy(file);
    if (!policy.exists())
        return values;
    // Going on without a policy that is there would undo what the administrator decided.
    if (!policy.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Misconfigured,
            Tr::tr("The policy file “%1” cannot be read. Ask your administrator to make it readable.").arg(shown),
            policy.errorString());
    QString text = QString::fromUtf8(policy.read(largestPolicy));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') || line.startsWith(u'['))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(qMax<qsizetype>(equals, 0)).trimmed();
        if (!known.contains(name))
            return fail(ErrorCode::Misconfigured,
                        Tr::tr("Line %1 of the policy file “%2” is not one of %3, each followed by = and a value.")
                            .arg(QString::number(i + 1), shown, known.join(QStringLiteral(", "))));
        QString value = line.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        values.insert(name, value);
    }
    return values;
}

} // namespace remarketeer
