#pragma once

#include "ui/campaigns/audience_dialog.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace remarketeer {

/// A new audience of people who are like those of another one.
class LookalikeDialog final : public AudienceDialog
{
    Q_OBJECT

public:
    LookalikeDialog(AudienceService &service, const AudienceTarget &target, QWidget *parent);

private:
    void addBreadth(LookalikeBreadth breadth, const QString &name, const QString &sentence, const char *objectName);
    void create();
    QLineEdit *m_name;
    QButtonGroup *m_breadth;
    QComboBox *m_country;
    QCheckBox *m_includeSource;
};

} // namespace remarketeer
