#include "seeds.h"

#include <QDir>

/// fuzz_seeds TARGET FOLDER: writes a target's seeds as libFuzzer wants them, one file each.
/// fuzz_seeds FILE: prints an input, such as a finding, as the line to add to corpus/<target>.txt.
int main(int argc, char **argv)
{
    using namespace remarketeer::fuzz;
    if (argc == 2) {
        QFile input(QFile::decodeName(argv[1]));
        if (!input.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", argv[1]);
        std::puts(escaped(input.readAll().toStdString()).c_str());
        return 0;
    }
    if (argc != 3)
        qFatal("fuzz_seeds TARGET FOLDER or fuzz_seeds FILE");
    const QDir folder(QFile::decodeName(argv[2]));
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("%s cannot be made", argv[2]);
    int number = 0;
    for (const std::string &seed : seedsOf(QString::fromLocal8Bit(argv[1]))) {
        QFile file(folder.filePath(QStringLiteral("seed-%1").arg(++number)));
        const auto size = static_cast<qint64>(seed.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(seed.data(), size) != size)
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    }
}
