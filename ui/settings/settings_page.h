#pragma once

#include "core/surroundings.h"
#include "ui/settings/developer_app_card.h"
#include "ui/theme/page.h"
#include "ui/theme/style.h"

class QComboBox;

namespace remarketeer {

class AccountsService;
class Card;

/// The stored form of the appearance: "system", "light", "dark".
Appearance appearanceFromSetting(const QVariant &setting);
QString appearanceToSetting(Appearance appearance);

/// Application › Settings: what the user may decide, each choice kept at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Surroundings &surroundings, AccountsService &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void appearanceChanged(remarketeer::Appearance appearance);

private:
    QWidget *makeLook();
    QWidget *makeStorage();
    QWidget *makeAbout();
    void fillLanguages();
    void openHome();
    Surroundings &m_surroundings;
    QComboBox *m_appearance = nullptr;
    QComboBox *m_language = nullptr;
};

} // namespace remarketeer
