// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pinyin.h"

#include <QObject>
#include <QTest>

using namespace sextant::model;

class TestPinyin : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsNamesAsPeopleTypeThem_data()
  {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    const std::pair<const char*, const char*> kNames[] = {{"平南县", "pnx"},
                                                          {"重庆市", "cqs"},
                                                          {"长沙市", "css"},
                                                          {"厦门市", "xms"},
                                                          {"南宁市", "nns"},
                                                          {"广西壮族自治区", "gxzzzzq"},
                                                          {"兴安县", "xax"},
                                                          {"百色市", "bss"},
                                                          {"番禺区", "pyq"},
                                                          {"东莞市", "dgs"},
                                                          {"乐清市", "lqs"},
                                                          {"歙县", "sx"},
                                                          {"六安市", "las"},
                                                          {"莘县", "sx"},
                                                          {"铅山县", "qsx"},
                                                          {"藤县", "tx"},
                                                          {"扶绥县", "fsx"},
                                                          {"岑溪市", "cxs"},
                                                          {"儋州市", "dzs"},
                                                          {"亳州市", "bzs"},
                                                          {"盱眙县", "xyx"},
                                                          {"政务服务中心2号楼", "zwfwzx2hl"},
                                                          {"ＩＰｖ６ 机房", "ipv6jf"},
                                                          {"示例（单位）", "sldw"},
                                                          {"", ""},
                                                          {"——", ""}};
    for (const auto& [name, initials] : kNames) {
      QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(initials);
    }
  }
  void readsNamesAsPeopleTypeThem()
  {
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(QString::fromStdString(pinyinInitials(name.toStdString())), initials);
    QVERIFY(initialsBegin(name.toStdU16String(), initials.toStdU16String()));
  }

  void takesEveryReading()
  {
    QVERIFY(initialsBegin(u"重庆市", u"cq"));
    QVERIFY(initialsBegin(u"重庆市", u"ZQ"));
    QVERIFY(initialsBegin(u"中国银行", u"zgyh"));
    QVERIFY(initialsBegin(u"执行局", u"zxj"));
    QVERIFY(initialsBegin(u"（重庆）市", u"cqs"));
    QVERIFY(!initialsBegin(u"重庆市", u"q"));
    QVERIFY(!initialsBegin(u"重庆", u"cqs"));
    QVERIFY(!initialsBegin(u"重庆", u"c-"));
    QVERIFY(initialsBegin(u"", u""));
  }

  void hasAKeyForEveryCharacterOfDailyUse()
  {
    int without = 0;
    for (char16_t c = 0x4e00; c < 0x9fa6; ++c) without += keysOf(c) == 0 ? 1 : 0;
    QVERIFY2(without < 200, qPrintable(QString::number(without)));
    QCOMPARE(keysOf(u'，'), Keys{0});
    QCOMPARE(keysOf(u'７'), typedKey(u'7'));
    QCOMPARE(keysOf(u'Ｚ'), typedKey(u'z'));
  }
};

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
