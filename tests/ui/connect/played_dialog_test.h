#pragma once

#include "connect_fixture.h"
#include "ui/connect/advertiser_model.h"
#include "ui/connect/web_sign_in_loader.h"
#include "ui/theme/search_field.h"
#include "ui/theme/step_header.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

namespace remarketeer {

inline constexpr auto halden = "7239118844027718401";

inline AdvertiserId advertiser(const char *id)
{
    return *AdvertiserId::from(QString::fromLatin1(id));
}

/// A web library whose pages do what a test says.
class FakeWeb final : public WebSignInPlugin
{
public:
    QWidget *createView(const WebSignIn &signIn, QWidget *parent) override
    {
        asked = signIn;
        ++views;
        return new QWidget(parent);
    }
    WebSignInSource source(std::chrono::milliseconds limit = std::chrono::minutes(1))
    {
        return {[this]() -> Result<WebSignInPlugin *> { return this; }, limit};
    }
    WebSignIn asked;
    int views = 0;
};

/// The steps of the dialog with the sandbox over HTTP and a web view that the test plays.
class PlayedDialogTest : public QObject
{
protected:
    /// Authorize, and the sandbox's redirect as the web view would take it.
    QUrl signInTo(ConnectFixture &fixture, FakeWeb &web, const QString &email = QStringLiteral("ann@example.com"),
                  bool allow = true)
    {
        const int views = web.views;
        if (fixture.button("authorize")->isVisible())
            fixture.click("authorize");
        [&] { QTRY_COMPARE(web.views, views + 1); }();
        web.asked.painted();
        return fixture.played.signIn(web.asked.page, email, allow);
    }

    /// Steps 1 and 2 for new accounts.
    void goToSelection(ConnectFixture &fixture, FakeWeb &web)
    {
        fixture.open({true, {}}, web.source());
        web.asked.redirected(signInTo(fixture, web));
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }

    static TableView *table(const ConnectFixture &fixture) { return fixture.find<TableView>("advertisers"); }
    static QModelIndex row(const ConnectFixture &fixture, const QString &name)
    {
        const QAbstractItemModel *model = table(fixture)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, AdvertiserModel::Name).data().toString() == name)
                return model->index(i, AdvertiserModel::Name);
        }
        return {};
    }
    static bool isTicked(const QModelIndex &index)
    {
        return index.siblingAtColumn(AdvertiserModel::Ticked).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    static void clickRow(const ConnectFixture &fixture, const QString &name)
    {
        TableView *view = table(fixture);
        const QModelIndex index = row(fixture, name);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    /// Connects every account that can be, through the dialog.
    void connectAll(ConnectFixture &fixture, FakeWeb &web)
    {
        goToSelection(fixture, web);
        fixture.click("selectAll");
        QSignalSpy connected(fixture.dialog, &ConnectDialog::connected);
        fixture.click("import");
        QTRY_COMPARE(connected.size(), 1);
        QTRY_VERIFY(!fixture.dialog);
    }
};

} // namespace remarketeer
