/**
 * The rows of the Yichang sample ledger. Every firm is invented.
 *
 * `net` is equipment without tax (its gross figure and the total investment are filled in by the
 * writer), `done` the completion flag, `loan` the bank-loan flag. Text where a number is due is the
 * point of the row. What the functions should answer stands in
 * test/scenarios/samples/yichang-2018.json, in the same order.
 */

const REF = { error: "#REF!" };
const DIV0 = { error: "#DIV/0!" };
const NA = { error: "#N/A" };

// prettier-ignore
export const sections = [
  {
    title: "一、有银行贷款（贴息）",
    rows: [
      { firm: "示例甲化工有限公司", place: "西陵区", project: "中间体装置改造", period: "2016.05—2018.03", net: 3600, done: "是", loan: "有", lent: 10000, interest: 428.5, claimed: 214.25, county: 214.25, final: 214.25, note: "贴息：利息的50%" },
      { firm: "虚构机电一号厂", place: "伍家岗区", project: "机加工线改造", period: "2016.01—2018.06", net: 5200, done: "是", loan: "有", lent: 12000, interest: 600, claimed: 300, county: 300, final: 300, note: "恰好等于上限" },
      { firm: "样例乙生物药业有限公司", place: "点军区", project: "发酵车间智能化", period: "2016年3月—2018年5月", net: 4100, done: "是", loan: "有", lent: 11500, interest: 599.98, claimed: 299.99, county: 299.99, note: "低于上限0.01" },
      { firm: "示例丙新材料有限公司", place: "猇亭区", project: "有机硅扩能", period: "2016.02—2018.04", net: 4100, done: "是", loan: "有", lent: 11500, interest: 600.02, claimed: 300.01, county: 300, note: "高出上限0.01，按上限" },
      { firm: "虚构磷化二号厂", place: "高新区", project: "精细磷化搬迁入园", period: "201602-201804", net: 9800, done: "是", loan: "有", lent: 26000, interest: 1250, claimed: 625, county: 300, final: 300, note: "申报漏算上限" },
      { firm: "样例丁装备有限公司", place: "宜昌高新区", project: "数控装备更新", period: "2017.01—2018.01", net: 3200, done: "是", loan: "有", lent: 900, interest: 36.6, claimed: 300, county: 18.3, note: "有贷款即走贴息，设备10%虽更高也不取" },
      { firm: "示例戊电子有限公司", place: "西陵区", project: "贴片线升级", period: "2017.03-2018.02", net: 2750, done: "是", loan: "有", lent: 7000, interest: 321.07, claimed: 160.54, note: "三位小数，不暗中四舍五入" },
      { firm: "虚构纺织三号厂", place: "伍家岗区", project: "气流纺改造", period: "2015.11—2018.03", net: 2900, done: "是", loan: "有", lent: 9000, interest: 500, paid: 120, claimed: 250, county: 130, note: "此前已拨付未扣" },
      { firm: "样例己食品有限公司", place: "点军区", project: "冷链罐装线", period: "2016.06—2018.06", net: 3050, done: "是", loan: "有", lent: 15000, interest: 900, paid: 180, claimed: 120, county: 120, note: "先封顶300，再扣已拨付" },
      { firm: "示例庚包装有限公司", place: "猇亭区", project: "印刷包装线", period: "2016.09—2018.01", net: 1400, done: "是", loan: "有", lent: 4200, interest: 200, paid: 150, claimed: 100, note: "已拨付超过应补，为0" },
      { firm: "虚构造纸四号厂", place: "西陵区", project: "生活用纸机台", period: "2017.08—2019.06", net: 6000, done: "否", loan: "有", lent: 8000, interest: 410, claimed: 205, note: "未竣工，为0" },
      { firm: "样例辛建材有限公司", place: "夷陵区", project: "干混砂浆线", period: "2016.10—2018.05", net: 2200, done: "是", loan: "有", lent: 8200, interest: 420, claimed: 210, note: "夷陵区不在市级补助范围" },
      { firm: "示例壬精工有限公司", place: "宜都市", project: "铸造改造", period: "2016.12—2018.03", net: 1900, done: "是", loan: "有", lent: 7600, interest: 380, claimed: 190, display: { N: { numFmt: "General", alignment: { horizontal: "left" } } }, note: "县市不在市级补助范围" },
      { firm: "虚构船舶五号厂", place: "高新区", project: "分段涂装房", period: "2017.02—2018.06", net: 800, done: "是", loan: "有", lent: 500, interest: 0, claimed: 80, note: "有贷款、利息为零：不转设备补助" },
      { firm: "样例癸光电有限公司", place: "伍家岗区", project: "光学镀膜", period: "2017.01—2018.02", net: 700, done: true, loan: true, lent: 1600, interest: 77.7, claimed: 38.85, note: "标记写作 TRUE" },
      { firm: "示例天一阀门有限公司", place: "点军区", project: "阀体柔性线", period: "2016.08—2018.03", net: 1250, done: "√", loan: "√", lent: 3000, interest: 145.3, claimed: 72.65, note: "标记写作 √" },
      { firm: "虚构轴承六号厂", place: "猇亭区", project: "磨超自动线", period: "2017.04—2018.04", net: 980, done: "Y", loan: "Y", lent: 2000, interest: 88, claimed: 44, note: "标记写作 Y" },
      { firm: "样例天二仪表有限公司", place: "西陵区", project: "仪表装配线", period: "2016.07—2018.01", net: 1800, done: 1, loan: 1, lent: 5500, interest: 264, claimed: 132, note: "标记写作 1" },
      { firm: "示例天三塑料有限公司", place: "伍家岗区", project: "注塑机更新", period: "2017.05—2018.05", net: 1100, interest: 150, claimed: 75, note: "标记空白：有利息视为有贷款、视为竣工" },
      { firm: "虚构电缆七号厂", place: "　伍家岗区 ", project: "交联电缆线", period: "2016.03—2018.02", net: 2100, done: "是", loan: "有", lent: 5000, interest: 240, claimed: 120, note: "地名带全角空格" },
      { firm: "样例天四茶机有限公司", place: "点军", project: "茶机智能制造", period: "2017.06—2018.06", net: 640, done: "是", loan: "有", lent: 2100, interest: 96.4, claimed: 48.2, note: "地名简称" },
    ],
  },
  {
    title: "二、无银行贷款（设备补助）",
    rows: [
      { firm: "示例地一机床有限公司", place: "西陵区", project: "立加单元", period: "2017.02—2018.03", net: 1000, done: "是", loan: "无", claimed: 100, county: 100, final: 100, note: "设备补助：设备额的10%" },
      { firm: "虚构汽配八号厂", place: "伍家岗区", project: "冲压自动线", period: "2016.11—2018.05", net: 3000, done: "是", loan: "无", claimed: 300, county: 300, note: "恰好等于上限" },
      { firm: "样例地二医械有限公司", place: "点军区", project: "净化车间", period: "2017.03—2018.04", net: 2999.9, done: "是", loan: "无", claimed: 299.99, display: { J: { numFmt: "0" } }, note: "显示3000，实为2999.9；低于上限0.01" },
      { firm: "示例地三涂料有限公司", place: "猇亭区", project: "水性涂料线", period: "2017.01—2018.06", net: 3000.1, done: "是", loan: "无", claimed: 300.01, note: "高出上限0.01，按上限" },
      { firm: "虚构电池九号厂", place: "高新区", project: "极片线", period: "2016.10—2018.06", net: 9999.99, done: "是", loan: "无", claimed: 300, note: "差0.01不到1亿元" },
      { firm: "样例地四无人机有限公司", place: "宜昌高新区", project: "总装基地", period: "2016.06—2018.06", net: 10000, done: "是", loan: "无", claimed: 1000, county: 300, note: "满1亿元可一事一议；申报漏算上限" },
      { firm: "示例地五玻璃有限公司", place: "西陵区", project: "钢化炉更新", period: "2017.04—2018.02", net: 1234.56, done: "是", loan: "否", claimed: 123.46, note: "三位小数，不暗中四舍五入" },
      { firm: "虚构五金十号厂", place: "伍家岗区", project: "表面处理线", period: "2017.05—2018.03", net: 900, done: "是", loan: "无", interest: 60, claimed: 30, note: "注明无贷款，利息不计，按设备" },
      { firm: "样例地六印染有限公司", place: "猇亭区", project: "小试设备", period: "2017.09—2018.01", net: "2000000元", done: "√", loan: "×", claimed: 20, note: "单位写作元；标记写作 ×" },
      { firm: "示例地七模具有限公司", place: "西陵区", project: "慢走丝单元", period: "2017.07—2018.02", net: 480, done: true, loan: false, claimed: 48, note: "标记写作 FALSE" },
      { firm: "虚构泵业十一号厂", place: "点军区", project: "叶轮加工线", period: "2016.12—2018.04", net: 2345.6, done: "Y", loan: "N", claimed: 234.56, note: "标记写作 N" },
      { firm: "样例地八传感有限公司", place: "高新区", project: "封装测试", period: "2017.08—2018.05", net: 560, done: 1, loan: 0, claimed: 56, note: "标记写作 0" },
      { firm: "示例地九门窗有限公司", place: "伍家岗区", project: "断桥铝线", period: "2016.09—2018.03", net: 2600, done: "是", loan: "无", paid: 100, claimed: 160, note: "扣此前已拨付" },
      { firm: "虚构农机十二号厂", place: "当阳市", project: "农机焊装线", period: "2016.04—2018.04", net: 5000, done: "是", loan: "无", claimed: 300, note: "当阳市：不在范围，为0" },
      { firm: "样例玄一水泥有限公司", place: "远安县", project: "余热利用", period: "2016.08—2018.05", net: 3200, done: "是", loan: "无", claimed: 300, note: "远安县：不在范围，为0" },
      { firm: "示例玄二矿机有限公司", place: "兴山县", project: "选矿自动化", period: "2017.01—2018.05", net: 1700, done: "是", loan: "无", claimed: 170, note: "兴山县：不在范围，为0" },
      { firm: "虚构果蔬十三号厂", place: "秭归县", project: "分选线", period: "2017.03—2018.01", net: 820, done: "是", loan: "无", claimed: 82, note: "秭归县：不在范围，为0" },
      { firm: "样例玄三制衣有限公司", place: "长阳", project: "吊挂线", period: "2017.06—2018.03", net: 460, done: "是", loan: "无", claimed: 46, note: "长阳（简称）：不在范围，为0" },
      { firm: "示例玄四茶业有限公司", place: "五峰自治区", project: "精制茶线", period: "2017.02—2018.04", net: 530, done: "是", loan: "无", claimed: 53, note: "五峰误写：认得，不在范围，为0" },
      { firm: "虚构木业十四号厂", place: "枝江市", project: "压机更新", period: "2016.07—2018.02", net: 1600, done: "是", loan: "无", claimed: 160, note: "枝江市：不在范围，为0" },
      { firm: "样例玄五弹簧有限公司", place: "西陵区", project: "卷簧线", period: "2018.01—2019.03", net: 2000, done: false, loan: "无", claimed: 200, note: "未竣工（FALSE），为0" },
      { firm: "示例玄六铸件有限公司", place: null, project: "树脂砂线", period: "2017.05—2018.05", net: 700, done: "是", loan: "无", claimed: 70, note: "所属地空白：按中心城区；类别待补" },
      { firm: "虚构陶瓷十五号厂", place: "点军区", project: "窑炉节能", period: "2017.04—2018.03", net: 650, claimed: 65, note: "标记全空白：无利息视为无贷款" },
      { firm: "样例玄七烘焙有限公司", place: "伍家岗区", project: "隧道炉", period: "2017.10—2018.03", net: 12, done: "是", loan: "无", claimed: 12000, county: 1.2, note: "申报错用元" },
      { firm: "示例玄八滤材有限公司", place: "猇亭区", project: "滤材线", period: "2016.12—2018.01", net: 1500, done: "是", loan: "无", claimed: 175.5, county: 150, note: "申报误用含税额" },
      { firm: "虚构锅炉十六号厂", place: "西陵区", project: "卷板机", period: "2017.01—2018.02", net: 1350, done: "是", loan: "无", claimed: 153, county: 135, note: "申报数字颠倒" },
    ],
  },
  {
    title: "三、融资租赁与债券",
    rows: [
      { firm: "示例黄一压缩机有限公司", place: "西陵区", project: "租赁五轴中心", period: "2016.05—2018.05", done: "是", loan: "无", lease: 320, claimed: 160, county: 160, note: "租金视同利息，50%" },
      { firm: "虚构化纤十七号厂", place: "猇亭区", project: "发债改造纺丝线", period: "2016.02—2018.04", done: "是", loan: "无", bond: 450, claimed: 225, county: 225, note: "债券利息视同利息，50%" },
      { firm: "样例黄二环保有限公司", place: "伍家岗区", project: "除尘装备", period: "2016.07—2018.03", done: "是", loan: "无", lease: 100, bond: 80.5, claimed: 90.25, note: "租金与债券利息相加" },
      { firm: "示例黄三注塑有限公司", place: "点军区", project: "租购并举", period: "2016.10—2018.06", net: 1500, done: "是", loan: "无", lease: 120, reading: "择一", claimed: 210, county: 60, note: "口径择一：有租金即不计设备" },
      { firm: "虚构冶具十八号厂", place: "点军区", project: "租购并举", period: "2016.10—2018.06", net: 1500, done: "是", loan: "无", lease: 120, reading: "并计", claimed: 210, note: "口径并计：60+150" },
      { firm: "样例黄四储能有限公司", place: "高新区", project: "租购并举", period: "2016.06—2018.06", net: 2500, done: "是", loan: "无", lease: 400, reading: "并计", claimed: 450, county: 300, note: "并计后仍以300封顶" },
      { firm: "示例黄五线缆有限公司", place: "西陵区", project: "发债购机", period: "2017.01—2018.04", net: 800, done: "是", loan: "无", bond: 90, claimed: 45, note: "口径空白，默认择一" },
      { firm: "虚构齿轮十九号厂", place: "伍家岗区", project: "磨齿中心", period: "2016.03—2018.02", net: 2000, done: "是", loan: "有", lent: 4000, interest: 200, lease: 100, bond: 60, claimed: 180, note: "三项利息相加" },
      { firm: "样例黄六制冷有限公司", place: "猇亭区", project: "租赁灌装机", period: "2016.09—2018.05", net: 300, done: "是", loan: "有", lease: 60, claimed: 30, note: "利息空白但有租金：按租金" },
      { firm: "示例黄七磨料有限公司", place: "点军区", project: "贷款购机", period: "2016.11—2018.05", net: 1000, done: "是", loan: "有", lent: 4100, interest: 200, reading: "并计", claimed: 200, county: 100, note: "有银行贷款时并计也不开设备补助" },
      { firm: "虚构印务二十号厂", place: "西陵区", project: "租债购并举", period: "2016.08—2018.06", net: 600, done: "是", loan: "无", lease: 50, bond: 30, paid: 20, reading: "并计", claimed: 80, note: "并计再扣已拨付" },
      { firm: "样例黄八量具有限公司", place: "高新区", project: "租赁三坐标", period: "2017.02—2018.03", done: "是", loan: "无", lease: 90, reading: "并计", claimed: 45, note: "并计而无自购设备" },
      { firm: "示例黄九精密有限公司", place: "伍家岗区", project: "小额租赁", period: "2017.11—2018.02", done: "是", loan: "有", lent: 10, interest: 0.1, lease: 0.2, claimed: 0.15, note: "小数精确：(0.1+0.2)×50%" },
    ],
  },
  {
    title: "四、待核实（原始台账里的各种写法）",
    rows: [
      { firm: "示例宇一轻工有限公司", place: "西陵区", project: "包装机", period: "2017.1-2018.1", net: "１２００", done: "是", loan: "无", claimed: 120, note: "全角数字" },
      { firm: "虚构灯具二十一号厂", place: "伍家岗区", project: "灯具线", period: "2017年1月至2018年3月", net: "5,000", done: "是", loan: "无", claimed: 300, note: "文本千分位" },
      { firm: "样例宇二工具有限公司", place: "点军区", project: "热处理", period: "20170101-20180331", net: "5，000", done: "是", loan: "无", paid: 250, claimed: 50, note: "全角逗号；封顶后扣已拨付" },
      { firm: "示例宇三日化有限公司", place: "猇亭区", project: "灌装线", period: "2016.05—2018.05", net: 2600, done: "是", loan: "有", lent: 6500, interest: "¥300", claimed: 150, note: "带货币符号" },
      { firm: "虚构钟表二十二号厂", place: "高新区", project: "机芯线", period: "2016.05—2018.05", net: 2600, done: "是", loan: "有", lent: 6500, interest: "300万", claimed: 150, note: "带单位：万" },
      { firm: "样例宇四航材有限公司", place: "高新区", project: "复材基地", period: "2016.01—2018.06", net: "1.2亿", done: "是", loan: "无", claimed: 300, note: "带单位：亿；可一事一议" },
      { firm: "示例宇五服饰有限公司", place: "西陵区", project: "智能裁床", period: "2016.05—2018.03", net: 3600, done: "是", loan: "有", lent: 10000, interest: " 428.5 ", claimed: 214.25, note: "文本数字，前后有空格" },
      { firm: "虚构乐器二十三号厂", place: "伍家岗区", project: "击弦机线", period: "2016.08—2018.02", net: 900, done: "是", loan: "有", lent: 3000, claimed: 0, note: "有贷款而利息空白" },
      { firm: "样例宇六家具有限公司", place: "示例新区", project: "封边线", period: "2017.02—2018.01", net: 760, done: "是", loan: "无", claimed: 76, note: "地名不在政策内" },
      { firm: "示例宇七管件有限公司", place: "市直", project: "管件线", period: "2017.03—2018.01", net: 640, done: "是", loan: "无", claimed: 64, note: "市直不是县市区" },
      { firm: "虚构竹木二十四号厂", place: "恩施", project: "竹材线", period: "2017.04—2018.01", net: 580, done: "是", loan: "无", claimed: 58, note: "外地且写法含混" },
      { firm: "样例宇八皮具有限公司", place: "西陵区", project: "皮具线", period: "2017.05—2018.01", net: 450, done: "是", loan: "有", lent: 6000, interest: "约300", claimed: 150, note: "约数不能计算" },
      { firm: "示例宇九纽扣有限公司", place: "点军区", project: "纽扣线", period: "2017.06—2018.01", net: 390, done: "是", loan: "有", lent: 6000, interest: "三百万", claimed: 150, note: "汉字数字不能计算" },
      { firm: "虚构刷业二十五号厂", place: "猇亭区", project: "植毛机", period: "2017.07—2018.01", net: "—", done: "是", loan: "无", claimed: 30, note: "设备额写作—" },
      { firm: "样例洪一制镜有限公司", place: "伍家岗区", project: "镀镜线", period: "2017.08—2018.01", net: "/", done: "是", loan: "无", claimed: 30, note: "设备额写作/" },
      { firm: "示例洪二铅笔有限公司", place: "西陵区", project: "制笔线", period: "2017.09—2018.01", net: 300, done: "是", loan: "有", lent: 900, interest: "(50)", claimed: 25, note: "括号负数" },
      { firm: "虚构伞业二十六号厂", place: "高新区", project: "伞骨线", period: "2017.10—2018.01", net: "12%", done: "是", loan: "无", claimed: 30, note: "百分数不是金额" },
      { firm: "样例洪三扣件有限公司", place: "点军区", project: "扣件线", period: "2017.02—2018.03", net: 500, done: "是", loan: "有", lent: 800, interest: -20, claimed: 0, note: "负数：先冲红再填" },
      { firm: "示例洪四水表有限公司", place: "猇亭区", project: "水表线", period: "2017.03—2018.03", net: 720, done: "是", loan: "有", lent: 2400, interest: REF, claimed: 60, note: "引用已失效" },
      { firm: "虚构石材二十七号厂", place: "伍家岗区", project: "异形加工", period: "2017.04—2018.03", net: DIV0, done: "是", loan: "无", claimed: 60, note: "上游除以零" },
      { firm: "样例洪五搪瓷有限公司", place: "西陵区", project: "搪烧炉", period: "2017.05—2018.03", net: 830, done: "是", loan: "有", lent: 2600, interest: NA, claimed: 60, note: "上游查无此项" },
      { firm: "示例洪六绳网有限公司", place: "点军区", project: "编织机", period: "2017.06—2018.03", done: "是", claimed: 10, note: "金额全空白" },
      { firm: "虚构拉链二十八号厂", place: "高新区", project: "排咪机", period: "2017.07—2018.03", net: 410, done: "是", loan: "不详", claimed: 41, note: "标记认不出" },
      { firm: "样例洪七标牌有限公司", place: "伍家岗区", project: "蚀刻线", period: "2017.08—2018.03", net: 370, done: "是", loan: "无", lease: 40, reading: "就高", claimed: 37, note: "口径认不出" },
      { firm: "示例洪八滑轮有限公司", place: "猇亭区", project: "滑轮线", period: "2017.09—2018.03", net: 350, done: "是", loan: "有", lent: 1000, interest: "2018.6.21", claimed: 35, note: "金额栏填了日期" },
      { firm: "虚构筛网二十九号厂", place: "西陵区", project: "织网机", period: "2017.10—2018.03", net: 330, done: "是", loan: "无", paid: "约100", claimed: 33, note: "已拨付是约数" },
      { firm: "样例洪九铭牌有限公司", place: "点军区", project: "铭牌线", period: "2017.11—2018.03", net: 90, done: "是", loan: "有", lent: 40, interest: 1.5, claimed: 0.75, display: { N: { numFmt: "0%" } }, note: "百分比格式：显示150%，实为1.5" },
    ],
  },
];

/** The 14 county-level units in the policy's order; `arranged` is invented. */
// prettier-ignore
export const units = [
  ["宜都市", 3200], ["枝江市", 3000], ["当阳市", 2850], ["夷陵区", 3000], ["宜昌高新区", 3500],
  ["远安县", 2000], ["兴山县", 1800], ["秭归县", 2000], ["长阳自治县", 2100], ["五峰自治区", 2000],
  ["西陵区", 1000], ["伍家岗区", 1200], ["点军区", 999.99], ["猇亭区", 1000],
].map(([place, arranged]) => ({ place, arranged }));

/** Ways of writing a place, and what each shows. */
export const spellings = [
  { text: "宜都", note: "省略市" },
  { text: "　当阳市　", note: "全角空格" },
  { text: "夷陵", note: "省略区" },
  { text: "长阳", note: "省略自治县" },
  { text: "长阳县", note: "旧称" },
  { text: "长阳自治县", note: "政策中的写法" },
  { text: "五峰自治区", note: "政策中的误写" },
  { text: " 点军区 ", note: "前后空格" },
  { text: "远安", note: "省略县" },
  { text: "利川", note: "外地：认得名称，政策不含" },
  { text: "恩施", note: "市还是州？须写明" },
  { text: "市直", note: "不是县市区" },
  { text: "示例新区", note: "不存在的地名" },
  { text: null, note: "空白" },
  { text: REF, note: "引用已失效" },
];

/** Spilling demonstrations: a caption and a formula as one would type it. */
// prettier-ignore
export const explanations = [
  { caption: "例一：有银行贷款，利息428.5，设备10000，高新区", formula: 'JG_EXPLAIN("YC_SUBSIDY",428.5,10000,,,"高新区")' },
  { caption: "例二：汇总表中超过上限的一行", formula: 'JG_EXPLAIN("YC_SUBSIDY",申报汇总表!N10,申报汇总表!J10,申报汇总表!O10,申报汇总表!P10,申报汇总表!D10,申报汇总表!V10,申报汇总表!L10,申报汇总表!K10,申报汇总表!W10)' },
  { caption: "例三：租金120，自购设备1500，口径并计", formula: 'JG_EXPLAIN("YC_SUBSIDY",,1500,120,,"西陵区",,,,"并计")' },
];
export const clauses = [
  { caption: "单个项目上限的依据", formula: 'JG_CLAUSE("YC-4.1-f")' },
  { caption: "贷款贴息的依据", formula: 'JG_CLAUSE("YC-4.1-b")' },
];
