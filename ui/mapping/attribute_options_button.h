#pragma once

#include "ui/mapping/mapping_presenter.h"

#include <QPointer>
#include <QPushButton>

class QMenu;

namespace remarketeer {

class SearchPopup;

/// The choices that belong to one attribute (date order, default country …), opened from its row. Shows the choice
/// that matters most, so that nobody has to open it to know.
class AttributeOptionsButton : public QPushButton
{
    Q_OBJECT

public:
    AttributeOptionsButton(ExportAttribute attribute, MappingPresenter &presenter, QWidget *parent = nullptr);
    /// True for the attributes that have options: Email, Phone, Date of Birth.
    static bool hasOptions(ExportAttribute attribute);
    void refresh();

private:
    void openMenu();
    void fillEmailMenu();
    void fillPhoneMenu();
    void fillDateMenu();
    void addToggle(const QString &text, const char *name, bool NormaliseOptions::*option);
    void chooseCountry();
    ExportAttribute m_attribute;
    MappingPresenter &m_presenter;
    QMenu *m_menu;
    QPointer<SearchPopup> m_countries;
};

} // namespace remarketeer
