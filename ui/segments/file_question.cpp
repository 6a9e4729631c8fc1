#include "ui/segments/file_question.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace remarketeer {

void askForTextFile(QWidget *parent, const QString &title, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   QFileDialog::tr("Text and CSV files (*.txt *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace remarketeer
