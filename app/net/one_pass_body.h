#pragma once

#include <QByteArray>
#include <QIODevice>

#include <utility>

namespace remarketeer {

/// A request body that can be read once only. QNetworkAccessManager silently sends a POST again when the connection
/// drops before the answer, which would create an audience or use a code twice; a body that cannot be rewound keeps it
/// from that, and the drop becomes an error that the caller decides about.
class OnePassBody final : public QIODevice
{
public:
    explicit OnePassBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace remarketeer
