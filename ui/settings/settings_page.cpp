#include "ui/settings/settings_page.h"

#include "accounts/accounts_service.h"
#include "ui/settings/setting_card.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

Appearance appearanceFromSetting(const QVariant &setting)
{
    if (setting == QVariant(QStringLiteral("light")))
        return Appearance::Light;
    return setting == QVariant(QStringLiteral("dark")) ? Appearance::Dark : Appearance::System;
}

QString appearanceToSetting(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

SettingsPage::SettingsPage(Surroundings &surroundings, AccountsService &accounts, QWidget *parent)
    : Page({tr("Application"), tr("Settings")}, tr("Settings"), parent), m_surroundings(surroundings)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setObjectName(QStringLiteral("settingsArea"));
    area->setAccessibleName(tr("Settings"));
    auto *inner = new QWidget(area);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(px(14));
    column->addWidget(makeLook());
    column->addWidget(new DeveloperAppCard(surroundings, accounts, inner));
    column->addWidget(makeStorage());
    column->addWidget(makeAbout());
    column->addStretch();
    area->setWidget(inner);
    content()->addWidget(area, 1);
}

QWidget *SettingsPage::makeLook()
{
    auto *card = new SettingCard(tr("Appearance and language"), this);
    m_appearance = new QComboBox(card);
    m_appearance->addItem(tr("As the system"), appearanceToSetting(Appearance::System));
    m_appearance->addItem(tr("Light"), appearanceToSetting(Appearance::Light));
    m_appearance->addItem(tr("Dark"), appearanceToSetting(Appearance::Dark));
    const Appearance kept = appearanceFromSetting(m_surroundings.setting(QStringLiteral("appearance")));
    m_appearance->setCurrentIndex(m_appearance->findData(appearanceToSetting(kept)));
    connect(m_appearance, &QComboBox::currentIndexChanged, this, [this] {
        m_surroundings.setSetting(QStringLiteral("appearance"), m_appearance->currentData());
        Q_EMIT appearanceChanged(appearanceFromSetting(m_appearance->currentData()));
    });
    card->addRow(tr("Appearance"), m_appearance, QStringLiteral("appearance"));

    m_language = new QComboBox(card);
    fillLanguages();
    card->addRow(tr("Language"), m_language, QStringLiteral("language"));
    QLabel *note = card->addNote(tr("The language changes when Remarketeer starts again."));
    note->hide();
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, note] {
        m_surroundings.setSetting(QStringLiteral("language"), m_language->currentData());
        note->show();
    });
    return card;
}

void SettingsPage::fillLanguages()
{
    m_language->addItem(tr("As the system"), QString());
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("remarketeer_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).chopped(3);
        QString name = QLocale(code).nativeLanguageName();
        if (code == u"en")
            name = QStringLiteral("English");
        name[0] = name.at(0).toUpper();
        m_language->addItem(name, code);
    }
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(m_surroundings.setting(QStringLiteral("language")).toString())));
}

QWidget *SettingsPage::makeStorage()
{
    auto *card = new SettingCard(tr("Where data is stored"), this);
    QLabel *folder = card->addNote(QDir::toNativeSeparators(m_surroundings.home()));
    folder->setObjectName(QStringLiteral("home"));
    folder->setFont(fixedFont());
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->addNote(tr("Accounts, the mapping, runs and audience files with hashes are in this folder. Customers’ raw "
                     "data stays in your own files, and access tokens are in the system’s keychain alone."));
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(icon(Icon::Folder), tr("Open folder"), card);
    open->setObjectName(QStringLiteral("openHome"));
    connect(open, &QPushButton::clicked, this, &SettingsPage::openHome);
    row->addWidget(open);
    row->addStretch();
    card->column()->addLayout(row);
    return card;
}

void SettingsPage::openHome()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_surroundings.home()));
}

QWidget *SettingsPage::makeAbout()
{
    auto *card = new SettingCard(tr("About Remarketeer"), this);
    card->addNote(
            tr("Version %1, with Qt %2.").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())))
        ->setObjectName(QStringLiteral("version"));
    card->addNote(tr("Remarketeer is free software under the Apache License 2.0. It uses Qt (LGPL 3), QCoro (MIT), "
                     "QtKeychain (BSD), expected (CC0), libphonenumber (Apache 2.0) and OpenSSL (Apache 2.0). "
                     "TikTok is a trademark of its owner, who has no part in this program."));
    return card;
}

} // namespace remarketeer
