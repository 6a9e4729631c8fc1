#include "audience/direct_writer.h"
#include "audience/output_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

/// What goes to the disk past the system's memory, alone and as the end of a large file.
class TestDirectWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteArrives_data();
    void everyByteArrives();
    void stopsInTheMiddle();
    void aFullDiskIsToldOf();
    void aLargeFileIsWhole();

private:
    static constexpr qint64 megabyte = 1 << 20;
    /// Bytes that differ from place to place.
    static QByteArray made(qint64 size);
    static std::string_view piece(const QByteArray &bytes, qint64 at, qint64 size);
    /// A new file with these bytes.
    QString fileOf(const QByteArray &bytes) const;
    QTemporaryDir m_folder;
};

QByteArray TestDirectWriter::made(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 value = 1;
    for (char &byte : bytes) {
        value = value * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(value >> 24);
    }
    return bytes;
}

std::string_view TestDirectWriter::piece(const QByteArray &bytes, qint64 at, qint64 size)
{
    return {bytes.constData() + at, static_cast<std::size_t>(std::min(size, bytes.size() - at))};
}

QString TestDirectWriter::fileOf(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(QStringLiteral("audience.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file cannot be made.");
    return file.fileName();
}

void TestDirectWriter::everyByteArrives_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("step");
    constexpr auto block = static_cast<qint64>(DirectWriter::blockSize);
    QTest::newRow("nothing") << 0LL << 1LL;
    QTest::newRow("less than the disk takes at once") << 4'095LL << 4'095LL;
    QTest::newRow("one byte more than that") << 4'097LL << 1'000LL;
    QTest::newRow("whole blocks") << 16 * block << block;
    QTest::newRow("odd pieces") << 61'234'567LL << 612'345LL;
    QTest::newRow("pieces that are larger than a block") << 60'000'000LL << 9'999'999LL;
    QTest::newRow("one piece") << 50'000'001LL << 50'000'001LL;
}

void TestDirectWriter::everyByteArrives()
{
    QFETCH(const qint64, size);
    QFETCH(const qint64, step);
    const QByteArray before = made(2 * DirectWriter::alignment);
    const QByteArray bytes = made(size);
    const QString path = fileOf(before);
    const auto writer = DirectWriter::open(path, before.size());
    if (!writer)
        QSKIP("this system or disk has no direct writing");
    for (qint64 at = 0; at < size; at += step)
        QVERIFY(!writer->write(piece(bytes, at, step)));
    std::string rest;
    QVERIFY(!writer->finish(rest));
    QCOMPARE(rest.size(), static_cast<std::size_t>(size % DirectWriter::alignment));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() + QByteArray::fromStdString(rest) == before + bytes); // QCOMPARE would print them
}

void TestDirectWriter::stopsInTheMiddle()
{
    const QByteArray bytes = made(30 * megabyte);
    const QString path = fileOf({});
    auto writer = DirectWriter::open(path, 0);
    if (!writer)
        QSKIP("this system or disk has no direct writing");
    QVERIFY(!writer->write(piece(bytes, 0, bytes.size())));
    writer.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(bytes.startsWith(file.readAll()));
    QCOMPARE(file.size() % DirectWriter::alignment, 0);
}

void TestDirectWriter::aFullDiskIsToldOf()
{
#ifdef Q_OS_LINUX
    const QString small = m_folder.filePath(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(small));
    if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                    QStringLiteral("size=10m"), QStringLiteral("tmpfs"), small}) != 0)
        QSKIP("only root can make a small disk to fill");
    const QByteArray bytes = made(megabyte);
    std::error_code error;
    bool direct = false;
    {
        QFile file(small + QStringLiteral("/audience.csv"));
        const bool made = file.open(QIODevice::WriteOnly);
        const auto writer = made ? DirectWriter::open(file.fileName(), 0) : nullptr;
        direct = writer != nullptr;
        for (int i = 0; i < 40 && direct && !error; ++i)
            error = writer->write(piece(bytes, 0, megabyte));
    }
    QCOMPARE(QProcess::execute(QStringLiteral("umount"), {small}), 0);
    if (!direct)
        QSKIP("this system's memory disk has no direct writing");
    QVERIFY(error == std::errc::no_space_on_device);
#else
    QSKIP("needs a small disk to fill");
#endif
}

void TestDirectWriter::aLargeFileIsWhole()
{
    const QByteArray bytes = made(50'000'003);
    const QString path = m_folder.filePath(QStringLiteral("large.csv"));
    constexpr int times = 3;
    {
        auto file = OutputFile::create(path);
        QVERIFY(file);
        for (int i = 0; i < times; ++i)
            QVERIFY(file->write(piece(bytes, 0, bytes.size())));
        QVERIFY(file->commit());
    }
    QCOMPARE(QFileInfo(path).size(), bytes.size() * times);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int i = 0; i < times; ++i)
        QVERIFY(file.read(bytes.size()) == bytes);
    QVERIFY(file.remove());
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("large*")}), QStringList());
}

QTEST_GUILESS_MAIN(TestDirectWriter)
#include "tst_direct_writer.moc"
