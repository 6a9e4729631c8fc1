#include "ui/connect/browser_panel.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

BrowserPanel::BrowserPanel(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Heading, tr("Continue in your browser"), this)),
      m_text(new TextLabel(TextRole::Body, {}, this)), m_pasteLabel(new TextLabel(TextRole::Body, {}, this)),
      m_address(new QLineEdit(this))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("browserText"));
    m_pasteLabel->setWordWrap(true);
    m_pasteLabel->setObjectName(QStringLiteral("pasteLabel"));
    m_address->setObjectName(QStringLiteral("landedAddress"));
    m_address->setAccessibleName(tr("Address that you landed on"));
    m_address->setPlaceholderText(tr("Address that you landed on"));

    const auto button = [this](const QString &text, const char *name, auto signal) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    auto *again = button(tr("Open the page again"), "openAgain", &BrowserPanel::openAgain);
    again->setIcon(icon(Icon::ExternalLink));
    auto *copy = button(tr("Copy its address"), "copyAddress", &BrowserPanel::copyAddress);
    auto *embedded = button(tr("Sign in here instead"), "signInHere", &BrowserPanel::embeddedWanted);
    setButtonRole(embedded, ButtonRole::Link);
    auto *go = button(tr("Continue"), "useAddress", [this] { Q_EMIT pasted(m_address->text()); });
    connect(m_address, &QLineEdit::returnPressed, this, [this] { Q_EMIT pasted(m_address->text()); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(again);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto *paste = new QHBoxLayout;
    paste->setSpacing(px(8));
    paste->addWidget(m_address, 1);
    paste->addWidget(go);

    auto *column = new QVBoxLayout;
    column->setSpacing(px(12));
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addSpacing(px(24));
    column->addWidget(m_pasteLabel);
    column->addLayout(paste);
    column->addStretch(3);
    column->addWidget(embedded, 0, Qt::AlignHCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->addStretch(1);
    layout->addLayout(column, 8);
    layout->addStretch(1);
}

void BrowserPanel::show(bool opened, bool comesBack, const QString &trouble, const QUrl &redirect)
{
    QString text = opened ? tr("TikTok’s sign-in page has been opened in your browser. Sign in there and authorize.")
                          : tr("This system opened no browser. Copy the address of TikTok’s sign-in page, and open it "
                               "in a browser on this computer.");
    const QString start = redirect.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (comesBack) {
        text += u' ' + tr("This window then goes on by itself.");
        m_pasteLabel->setText(tr("If it does not, copy the address that begins with %1 from the browser, and paste it "
                                 "here:")
                                  .arg(start));
    } else {
        m_pasteLabel->setText(tr("Afterwards the browser shows an address that begins with %1. The page itself may "
                                 "be empty or an error; that does not matter. Copy the whole address and paste it "
                                 "here:")
                                  .arg(start));
    }
    if (!trouble.isEmpty())
        text += u'\n' + trouble;
    m_text->setText(text);
    m_address->clear();
    m_address->setFocus();
    QWidget::show();
}

} // namespace remarketeer
