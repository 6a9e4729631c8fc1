#include "ui/connect/address_bar.h"

#include "ui/connect/sign_in_hosts.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/status_label.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace remarketeer {

AddressBar::AddressBar(QWidget *parent)
    : QFrame(parent), m_mark(new StatusLabel(this)), m_host(new TextLabel(TextRole::Body, {}, this)),
      m_path(new TextLabel(TextRole::Body, {}, this))
{
    setObjectName(QStringLiteral("addressBar"));
    m_mark->setObjectName(QStringLiteral("addressMark"));
    m_mark->setStatus({Tone::Good, Icon::Lock, {}});
    m_mark->setAccessibleName(tr("Encrypted connection"));
    m_host->setObjectName(QStringLiteral("addressHost"));
    m_path->setObjectName(QStringLiteral("addressPath"));
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(4), px(12), px(4));
    row->setSpacing(px(8));
    row->addWidget(m_mark);
    row->addWidget(m_host);
    row->addWidget(m_path, 1);
    setAddress({});
}

void AddressBar::setAddress(const QUrl &url)
{
    const bool secure = url.scheme() == u"https";
    const QString server = url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    m_mark->setVisible(secure);
    if (!secure && isThisComputer(url)) {
        m_host->setText(tr("This computer – sandbox"));
        m_path->setText(server + url.path());
    } else {
        m_host->setText(server);
        m_path->setText(url.path());
    }
    setToolTip(server + url.path());
    setAccessibleName(secure ? tr("Address, encrypted: %1").arg(server) : tr("Address: %1").arg(server));
}

void AddressBar::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), t.surface, t.border, px(this, 6));
}

} // namespace remarketeer
