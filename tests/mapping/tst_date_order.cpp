#include "mapping/date_order.h"

#include <QTest>

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

class TestDateOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOverTwelveDecide_data()
    {
        using Order = std::optional<DateOrder>;
        constexpr auto dmy = DateOrder::DayMonthYear;
        constexpr auto mdy = DateOrder::MonthDayYear;
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<Order>("order");
        QTest::newRow("none") << QStringList() << Order();
        QTest::newRow("day first") << QStringList{u"01/02/1990"_s, u"31/12/1990"_s} << Order(dmy);
        QTest::newRow("month first") << QStringList{u"01/02/1990"_s, u"12/31/1990"_s} << Order(mdy);
        QTest::newRow("dots and one digit") << QStringList{u" 13.1.85"_s} << Order(dmy);
        QTest::newRow("dashes and a time") << QStringList{u"4-30-2001 12:30"_s} << Order(mdy);
        QTest::newRow("blanks") << QStringList{u"30 4 2001"_s} << Order(dmy);
        QTest::newRow("eight digits") << QStringList{u"31121990"_s} << Order(dmy);
        QTest::newRow("eight digits, month first") << QStringList{u"12311990"_s} << Order(mdy);
        QTest::newRow("undecided") << QStringList{u"01/02/1990"_s, u"12/12/2000"_s} << Order();
        QTest::newRow("year first tells nothing")
            << QStringList{u"1990-12-31"_s, u"19901231"_s, u"1990/31/12"_s} << Order();
        QTest::newRow("not dates") << QStringList{u"31/31/1990"_s, u"n/a"_s, u"13/0/2000"_s, u"45/12/2000"_s,
                                                  u"Jan 31, 1990"_s}
                                   << Order();
        QTest::newRow("most of a mixed column")
            << QStringList{u"31/12/1990"_s, u"12/31/1990"_s, u"25/12/1990"_s} << Order(dmy);
        QTest::newRow("as many either way") << QStringList{u"31/12/1990"_s, u"12/31/1990"_s} << Order();
    }
    void partsOverTwelveDecide()
    {
        QFETCH(QStringList, values);
        QFETCH(std::optional<DateOrder>, order);
        QVERIFY(detectDateOrder(values) == order);
    }
};

QTEST_GUILESS_MAIN(TestDateOrder)
#include "tst_date_order.moc"
