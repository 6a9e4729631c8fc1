#pragma once

#include "../audience/conformance_cases.h"
#include "fuzz_target.h"
#include "normaliser_input.h"

#include <QFile>
#include <QHash>

#include <string>
#include <vector>

namespace remarketeer::fuzz {

inline QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The inputs that a target starts from: the lines of corpus/<target>.txt (escaped; `#` begins a comment) and, for a
/// normaliser's target, the shared cases of its attributes.
inline std::vector<std::string> seedsOf(const QString &target)
{
    std::vector<std::string> seeds;
    for (const QString &line : linesOf(QStringLiteral(PROJECT_DIR "/tests/fuzz/corpus/%1.txt").arg(target))) {
        if (!line.startsWith(u'#'))
            seeds.push_back(unescaped(line.toStdString()));
    }
    static const QHash<QString, QString> targets{
        {QStringLiteral("first_name"), QStringLiteral("person")},
        {QStringLiteral("last_name"), QStringLiteral("person")},
        {QStringLiteral("first_name_initial"), QStringLiteral("person")},
        {QStringLiteral("gender"), QStringLiteral("person")},
        {QStringLiteral("dob"), QStringLiteral("date_of_birth")},
        {QStringLiteral("city"), QStringLiteral("place")},
        {QStringLiteral("state"), QStringLiteral("place")},
        {QStringLiteral("country"), QStringLiteral("place")},
        {QStringLiteral("zip"), QStringLiteral("place")},
        {QStringLiteral("gaid"), QStringLiteral("device_id")},
        {QStringLiteral("idfa"), QStringLiteral("device_id")},
    };
    for (const QString &line : linesOf(QStringLiteral(PROJECT_DIR "/tests/data/conformance_cases.tsv")).mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (targets.value(cells[0], cells[0]) != target)
            continue;
        const CaseOptions given = parsedOptions(cells[2]);
        seeds.push_back(
            NormaliserInput{given.normalise, given.rowCountry, remarketeer::unescaped(cells[1]).toStdString()}
                .toBytes());
    }
    return seeds;
}

} // namespace remarketeer::fuzz
