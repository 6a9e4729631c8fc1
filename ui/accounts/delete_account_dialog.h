#pragma once

#include "ui/accounts/accounts_presenter.h"
#include "ui/theme/dialog_frame.h"

namespace remarketeer {

/// Asks before an account is deleted: accepted means Delete. Cancel is the default.
class DeleteAccountDialog final : public DialogFrame
{
    Q_OBJECT

public:
    DeleteAccountDialog(const AccountsPresenter::DeleteQuestion &question, QWidget *parent);
};

} // namespace remarketeer
