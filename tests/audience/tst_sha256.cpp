#include "audience/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace remarketeer;

namespace {

QByteArray hexOf(const QByteArray &text)
{
    QByteArray hex(64, ' ');
    sha256Hex({text.constData(), static_cast<std::size_t>(text.size())}, hex.data());
    return hex;
}

} // namespace

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownVectors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        const auto add = [](const char *text, const char *hex) {
            QTest::newRow(hex) << QByteArray(text) << QByteArray(hex);
        };
        // FIPS 180-4
        add("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        add("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        add("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        // TikTok's own examples, and those checked beside them
        add("janedoe@gmail.com", "d6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69");
        add("5f3a2b18-9c4d-4e7f-b8e2-17d3a1e69b25", "83dc3f5f32b9472613b0f038d36f22585a609d018af6f6067f50da318bf354bd");
        add("+16577770000", "a6e82c2f4091baff57a4f33d01efb65bfbeacbbfbcfaa9d0ff9f57d28d78fedb");
        add("16577770000", "8d7bdaaf75196f351d22942fc0dd79304ffabc3eaf3339460ef9da0773e3aec2");
        add("jane", "81f8f6dde88365f3928796ec7aa53f72820b06db8664f5fe76a7eb13e24546a2");
        add("doe", "799ef92a11af918e3fb741df42934f3b568ed2d93ac1df74f1b8d41a27932a6f");
        add("j", "189f40034be7a199f1fa9891668ee3ab6049f82d38c68be70f596eab2e1857b7");
        add("f", "252f10c83610ebca1a059c0bae8255eba2f95be4d1d7bcfa89d7248a82d9f111");
        add("19900407", "ff60a4909c117630a910cfcbafc5f1569a48e104fc8fdcc19c8709a051568276");
        add("sanfrancisco", "1a6bd4d9d79dc0a79b53795c70d3349fa9e38968a3fbefbfe8783efb1d2b6aac");
        add("ca", "6959097001d10501ac7d54c0bdb8db61420f658f2922cc26e46d536119a31126");
        add("us", "79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621");
        add("94016", "ea49a862bf6e195fe92e0886ed8a89c6565137f3e90c0742d2a00952b307dd55");
    }
    void knownVectors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hex);
        QCOMPARE(hexOf(text), hex);
    }

    void everyLengthAsQtHasIt()
    {
        QByteArray text;
        for (int length = 0; length <= 300; ++length) {
            QCOMPARE(hexOf(text), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
            text.append(static_cast<char>(length * 7));
        }
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
