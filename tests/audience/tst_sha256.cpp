#include "audience/sha256.h"

#include <QTest>

#include <openssl/evp.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <random>
#include <set>
#include <thread>

using namespace remarketeer;

namespace {

/// A message and room for its hash, each in an allocation of its own that ends where a kernel must stop.
class Slot
{
public:
    explicit Slot(const QByteArray &bytes)
        : m_size(static_cast<std::size_t>(bytes.size())), m_data(new char[m_size + sha256Padding]), m_hex(new char[64])
    {
        std::copy(bytes.begin(), bytes.end(), m_data.get());
        // Anything but the zeros and the end mark a kernel has to put there.
        std::fill_n(m_data.get() + m_size, sha256Padding, static_cast<char>(0xa5));
        clear();
    }
    Sha256Message message() const { return {m_data.get(), m_size, m_hex.get()}; }
    QByteArray hex() const { return {m_hex.get(), 64}; }
    void clear() { std::fill_n(m_hex.get(), 64, '?'); }

private:
    std::size_t m_size;
    std::unique_ptr<char[]> m_data;
    std::unique_ptr<char[]> m_hex;
};

class Batch
{
public:
    explicit Batch(const QList<QByteArray> &texts)
    {
        for (const QByteArray &text : texts) {
            m_slots.emplace_back(text);
            m_messages.push_back(m_slots.back().message());
        }
    }
    QList<QByteArray> hashedWith(Sha256Kernel kernel)
    {
        for (Slot &slot : m_slots)
            slot.clear();
        sha256Hex(kernel, m_messages);
        QList<QByteArray> hashes;
        for (const Slot &slot : m_slots)
            hashes << slot.hex();
        return hashes;
    }

private:
    std::vector<Slot> m_slots;
    std::vector<Sha256Message> m_messages;
};

QByteArray hexOf(const QByteArray &text)
{
    QByteArray hex(64, ' ');
    sha256Hex({text.constData(), static_cast<std::size_t>(text.size())}, hex.data());
    return hex;
}

QByteArray opensslHexOf(const QByteArray &text)
{
    std::array<unsigned char, 32> digest;
    if (EVP_Digest(text.constData(), static_cast<std::size_t>(text.size()), digest.data(), nullptr, EVP_sha256(),
                   nullptr) != 1)
        std::abort();
    return QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()).toHex();
}

QList<QByteArray> opensslHexesOf(const QList<QByteArray> &texts)
{
    QList<QByteArray> hashes;
    for (const QByteArray &text : texts)
        hashes << opensslHexOf(text);
    return hashes;
}

QByteArray randomBytes(std::mt19937 &random, int length)
{
    QByteArray bytes;
    for (int i = 0; i < length; ++i)
        bytes.append(static_cast<char>(random()));
    return bytes;
}

} // namespace

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kernelsOfThisMachine()
    {
        const std::vector<Sha256Kernel> kernels = sha256Kernels();
        QVERIFY(!kernels.empty());
        QCOMPARE(kernels.back(), Sha256Kernel::OpenSsl);
        std::set<std::string> names;
        for (const Sha256Kernel kernel : kernels)
            names.insert(name(kernel));
        QCOMPARE(names.size(), kernels.size());
    }

    void knownVectors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        const auto add = [](const QByteArray &text, const char *hex) { QTest::newRow(hex) << text << QByteArray(hex); };
        const auto bytes = [&add](const char *message, const char *hex) { add(QByteArray::fromHex(message), hex); };
        // FIPS 180-4
        add("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        add("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        add("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        add("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstno"
            "pqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
        add(QByteArray(1'000'000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
        // RFC 6234
        add(QByteArray("01234567").repeated(80), "594847328451bdfa85056225462cc1d867d877fb388df0ce35f25ab5562bfbb5");
        // NIST CAVP, CAVS 11.0: SHA256ShortMsg.rsp
        bytes("d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1");
        bytes("11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98");
        bytes("b4190e", "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2");
        bytes("74ba2521", "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e");
        bytes("5738c929c4f4ccb6", "963bb88f27f512777aab6c8b1a02c70ec0ad651d428f870036e1917120fb48bf");
        bytes("9baf69cba317f422fe26a9a0", "fe56287cd657e4afc50dba7a3a54c2a6324b886becdcd1fae473b769e551a09b");
        bytes("0a27847cdc98bd6f62220b046edd762b", "80c25ec1600587e7f28b18b1b18e3cdc89928e39cab3bc25e4d4a4c139bcedc4");
        bytes("09fc1accc230a205e4a208e64a8f204291f581a12756392da4b8c0cf5ef02b95",
              "4f44c1c7fbebb6f9601829f3897bfd650c56fa07844be76489076356ac1886a4");
        bytes("0546f7b8682b5b95fd32385faf25854cb3f7b40cc8fa229fbd52b16934aab388a7",
              "b31ad3cd02b10db282b3576c059b746fb24ca6f09fef69402dc90ece7421cbb7");
        bytes("3ebfb06db8c38d5ba037f1363e118550aad94606e26835a01af05078533cc25f2f39573c04b632f62f68c294ab31f2a3"
              "e2a1a0d8c2be51",
              "6595a2ef537a69ba8583dfbf7f5bec0ab1f93ce4c8ee1916eff44a93af5749c4");
        bytes("2d52447d1244d2ebc28650e7b05654bad35b3a68eedc7f8515306b496d75f3e73385dd1b002625024b81a02f2fd6dffb"
              "6e6d561cb7d0bd7a",
              "cfb88d6faf2de3a69d36195acec2e255e2af2b7d933997f348e09f6ce5758360");
        bytes("e2f76e97606a872e317439f1a03fcd92e632e5bd4e7cbc4e97f1afc19a16fde92d77cbe546416b51640cddb92af99653"
              "4dfd81edb17c4424cf1ac4d75aceeb",
              "18041bd4665083001fba8c5411d2d748e8abbfdcdfd9218cb02b68a78e7d4c23");
        bytes("5a86b737eaea8ee976a0a24da63e7ed7eefad18a101c1211e2b3650c5187c2a8a650547208251f6d4237e661c7bf4c77"
              "f335390394c37fa1a9f9be836ac28509",
              "42e61e174fbb3897d6dd6cef3dd2802fe67b331953b06114a65c772859dfc1aa");
        // NIST CAVP, CAVS 11.0: SHA256LongMsg.rsp
        bytes("451101250ec6f26652249d59dc974b7361d571a8101cdfd36aba3b5854d3ae086b5fdd4597721b66e3c0dc5d8c606d96"
              "57d0e323283a5217d1f53f2f284f57b85c8a61ac8924711f895c5ed90ef17745ed2d728abd22a5f7a13479a462d71b56"
              "c19a74a40b655c58edfe0a188ad2cf46cbf30524f65d423c837dd1ff2bf462ac4198007345bb44dbb7b1c861298cdf61"
              "982a833afc728fae1eda2f87aa2c9480858bec",
              "3c593aa539fdcdae516cdf2f15000f6634185c88f505b39775fb9ab137a10aa2");
        bytes("6b918fb1a5ad1f9c5e5dbdf10a93a9c8f6bca89f37e79c9fe12a57227941b173ac79d8d440cde8c64c4ebc84a4c803d1"
              "98a296f3de060900cc427f58ca6ec373084f95dd6c7c427ecfbf781f68be572a88dbcbb188581ab200bfb99a3a816407"
              "e7dd6dd21003554d4f7a99c93ebfce5c302ff0e11f26f83fe669acefb0c1bbb8b1e909bd14aa48ba3445c88b0e1190ee"
              "f765ad898ab8ca2fe507015f1578f10dce3c11a55fb9434ee6e9ad6cc0fdc4684447a9b3b156b908646360f24fec2d8f"
              "a69e2c93db78708fcd2eef743dcb9353819b8d667c48ed54cd436fb1476598c4a1d7028e6f2ff50751db36ab6bc32435"
              "152a00abd3d58d9a8770d9a3e52d5a3628ae3c9e0325",
              "46500b6ae1ab40bde097ef168b0f3199049b55545a1588792d39d594f493dca7");
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
        Batch batch({text});
        for (const Sha256Kernel kernel : sha256Kernels())
            QVERIFY2(batch.hashedWith(kernel) == QList{hex}, name(kernel));
    }

    void everyLengthAsOpenSslHasIt_data()
    {
        QTest::addColumn<int>("content"); // a byte, or random ones
        QTest::newRow("zeros") << 0;
        QTest::newRow("ones") << 0xff;
        QTest::newRow("end marks") << 0x80;
        QTest::newRow("random") << -1;
    }
    void everyLengthAsOpenSslHasIt()
    {
        QFETCH(int, content);
        std::mt19937 random(1);
        QList<QByteArray> texts;
        for (int length = 0; length <= 300; ++length) {
            texts << (content < 0 ? randomBytes(random, length) : QByteArray(length, static_cast<char>(content)));
            QCOMPARE(hexOf(texts.back()), opensslHexOf(texts.back()));
        }
        const QList<QByteArray> expected = opensslHexesOf(texts);
        Batch batch(texts);
        for (const Sha256Kernel kernel : sha256Kernels())
            QVERIFY2(batch.hashedWith(kernel) == expected, name(kernel));
    }

    void batchesOfEverySizeMixLengths()
    {
        std::mt19937 random(2);
        for (int size = 0; size <= 40; ++size) {
            for (int repeat = 0; repeat < 10; ++repeat) {
                // About every third message is long, so that the lanes of a kernel are never at the same block for
                // long.
                QList<QByteArray> texts;
                for (int i = 0; i < size; ++i)
                    texts << randomBytes(random, static_cast<int>(random() % (random() % 3 == 0 ? 1000U : 60U)));
                const QList<QByteArray> expected = opensslHexesOf(texts);
                Batch batch(texts);
                for (const Sha256Kernel kernel : sha256Kernels())
                    QVERIFY2(batch.hashedWith(kernel) == expected, name(kernel));
            }
        }
    }

    void batchWithoutNamedKernel()
    {
        std::vector<Slot> texts;
        std::vector<Sha256Message> messages;
        for (const char *text : {"jane", "", "doe"}) {
            texts.emplace_back(text);
            messages.push_back(texts.back().message());
        }
        sha256Hex(messages);
        QCOMPARE(texts[0].hex(), QByteArray("81f8f6dde88365f3928796ec7aa53f72820b06db8664f5fe76a7eb13e24546a2"));
        QCOMPARE(texts[1].hex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(texts[2].hex(), QByteArray("799ef92a11af918e3fb741df42934f3b568ed2d93ac1df74f1b8d41a27932a6f"));
    }

    void threadsHashAtTheSameTime()
    {
        std::mt19937 random(3);
        QList<QByteArray> texts;
        for (int i = 0; i < 100; ++i)
            texts << randomBytes(random, i);
        const QList<QByteArray> expected = opensslHexesOf(texts);
        for (const Sha256Kernel kernel : sha256Kernels()) {
            std::array<int, 4> right{};
            std::vector<std::thread> threads;
            for (int &count : right) {
                threads.emplace_back([&texts, &expected, &count, kernel] {
                    Batch batch(texts);
                    for (int i = 0; i < 50; ++i)
                        count += batch.hashedWith(kernel) == expected ? 1 : 0;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QVERIFY2((right == std::array{50, 50, 50, 50}), name(kernel));
        }
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
