<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>规划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;iling</source>
        <translation>备案(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>审计(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>新建登记库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>打开登记库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print the notice…</source>
        <translation>打印通知单(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the &amp;allocation sheet…</source>
        <translation>打印地址分配表(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>关闭登记库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>撤销最近一次变更(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>粘贴表格(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>下一处匹配(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>上一处匹配(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>新建规划(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Publish this draft…</source>
        <translation>发布此草案(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Compare drafts</source>
        <translation>对比草案(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ext difference</source>
        <translation>下一处差异(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>上一处差异(&amp;V)</translation>
    </message>
    <message>
        <source>Add a &amp;block…</source>
        <translation>录入地址块(&amp;B)…</translation>
    </message>
    <message>
        <source>Give the &amp;next free…</source>
        <translation>分配下一段空闲地址(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation>分配(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reserve…</source>
        <translation>预留(&amp;R)…</translation>
    </message>
    <message>
        <source>A&amp;ssign…</source>
        <translation>分配使用(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>释放(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Register a subnet or host…</source>
        <translation>登记子网或主机(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;holder…</source>
        <translation>新建使用单位(&amp;H)…</translation>
    </message>
    <message>
        <source>New &amp;contact…</source>
        <translation>新建联系人(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Type an address</source>
        <translation>输入地址(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Our own addresses</source>
        <translation>本单位地址(&amp;O)</translation>
    </message>
    <message>
        <source>This &amp;is our unit</source>
        <translation>设为本单位(&amp;I)</translation>
    </message>
    <message>
        <source>Filing &amp;records…</source>
        <translation>备案记录(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Allocation sheet…</source>
        <translation>地址分配表(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal…</source>
        <translation>验证日志(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>日志(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>树表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Addresses in f&amp;ull</source>
        <translation>完整地址(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>上一个窗格(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help on this pane</source>
        <translation>本窗格的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample</source>
        <translation>示例导览(&amp;T)</translation>
    </message>
    <message>
        <source>What this program does &amp;not know</source>
        <translation>本程序的局限(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>溯源(&amp;T)</translation>
    </message>
    <message>
        <source>Trace &amp;log files…</source>
        <translation>溯源网络日志文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Trace the clipboa&amp;rd</source>
        <translation>溯源剪贴板中的文字(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>&gt;%1 %</source>
        <translation>&gt;%1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Search every field for &quot;%1&quot;</source>
        <translation>在所有字段中查找“%1”</translation>
    </message>
    <message>
        <source>contacts, purposes, remarks, MAC …</source>
        <translation>联系人、用途、备注、MAC 地址等</translation>
    </message>
    <message>
        <source>Nobody holds it: free</source>
        <translation>无人持有：空闲</translation>
    </message>
    <message>
        <source>Not registered: free</source>
        <translation>未登记：空闲</translation>
    </message>
    <message>
        <source>Ctrl+Enter assigns</source>
        <translation>按 Ctrl+Enter 分配使用</translation>
    </message>
    <message>
        <source>Ctrl+Enter registers</source>
        <translation>按 Ctrl+Enter 登记</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 的情况</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>MAC %1</source>
        <translation>MAC %1</translation>
    </message>
    <message>
        <source>Not held as a whole; holdings lie inside</source>
        <translation>未作为整段持有，其内有已持有的前缀</translation>
    </message>
    <message>
        <source>Nobody holds it: outside every block of this register</source>
        <translation>无人持有：不在本登记库任何地址块之内</translation>
    </message>
    <message>
        <source>Nothing is given inside it while it is set aside</source>
        <translation>预留期间，其内不再分配</translation>
    </message>
    <message>
        <source>holds nothing now</source>
        <translation>目前未持有地址</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;</source>
        <translation>未找到名称“%1”</translation>
    </message>
    <message>
        <source>The names are still being read</source>
        <translation>名称尚在读取</translation>
    </message>
    <message numerus="yes">
        <source>%n names are called so: type more of it</source>
        <translation>
            <numerusform>有 %n 个匹配的名称，请继续输入</numerusform>
        </translation>
    </message>
    <message>
        <source>Interface identifier of this MAC (EUI-64)</source>
        <translation>此 MAC 地址对应的接口标识（EUI-64）</translation>
    </message>
    <message>
        <source>now type an address or prefix</source>
        <translation>继续输入地址或前缀</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; narrow it down</source>
        <translation>
            <numerusform>另有 %n 个，请缩小范围</numerusform>
        </translation>
    </message>
    <message>
        <source>No field of any holding says &quot;%1&quot;</source>
        <translation>所有字段中均无“%1”</translation>
    </message>
    <message>
        <source>names, codes, contacts, purposes and remarks were searched</source>
        <translation>已查找名称、编码、联系人、用途和备注</translation>
    </message>
    <message>
        <source>Nothing was looked at yet</source>
        <translation>尚未查看任何地址</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Identity</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Choose one from the list, or record it as new</source>
        <translation>从列表中选择，或新建使用单位</translation>
    </message>
    <message>
        <source>Choose by the code</source>
        <translation>请按编码选择</translation>
    </message>
    <message>
        <source>Say who gets the prefix</source>
        <translation>请填写使用单位</translation>
    </message>
    <message>
        <source>Choose another, or let the next free one be filled in</source>
        <translation>另选前缀，或取下一段空闲地址</translation>
    </message>
    <message>
        <source>Check the first and the last day</source>
        <translation>请核对起止日期</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit here</source>
        <translation>“%1”不适用于此处</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>In force until (last day)</source>
        <translation>有效期至（含当日）</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>录入地址块</translation>
    </message>
    <message>
        <source>Address space that was given to you, to plan and to give on.</source>
        <translation>从上级或运营机构取得的整段地址，用于规划和逐级分配。</translation>
    </message>
    <message>
        <source>Add the block</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Block %1 recorded</source>
        <translation>已录入地址块 %1</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>A unit that holds prefixes. A known code changes that holder.</source>
        <translation>持有前缀的单位。编码已存在时，修改该单位的信息。</translation>
    </message>
    <message>
        <source>Save the holder</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Holder %1 recorded</source>
        <translation>已保存使用单位“%1”</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Who answers for a holder. Shown masked everywhere.</source>
        <translation>使用单位的联系人或责任人。各处显示时均遮住一部分。</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Contact of %1 recorded</source>
        <translation>已保存“%1”的联系人</translation>
    </message>
    <message>
        <source>Reserve a prefix</source>
        <translation>预留前缀</translation>
    </message>
    <message>
        <source>Sets a prefix aside for somebody or for a reason.</source>
        <translation>为某单位或某种用途留出前缀。</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>已预留 %1</translation>
    </message>
    <message>
        <source>Allocate a prefix</source>
        <translation>分配前缀</translation>
    </message>
    <message>
        <source>Gives a prefix to a lower level, which gives on from it.</source>
        <translation>将前缀交给下一级管理，由其再分配。</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>已分配 %1</translation>
    </message>
    <message>
        <source>Assign a prefix</source>
        <translation>分配使用前缀</translation>
    </message>
    <message>
        <source>Gives a prefix to a unit for its own use.</source>
        <translation>将前缀分配给单位使用。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配使用</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>已将 %1 分配使用</translation>
    </message>
    <message>
        <source>Register a subnet or host</source>
        <translation>登记子网或主机</translation>
    </message>
    <message>
        <source>Records what is in real use. Unsaid, the holder is the one around it.</source>
        <translation>登记实际在用的子网或主机。不填使用单位时，与上级前缀相同。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>已登记 %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes what is recorded; what was so before stays on record.</source>
        <translation>修改登记内容，原内容留在历史中。</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改 %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Ends the holding. The record of it stays.</source>
        <translation>不再持有此前缀，记录仍然保留。</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>地址最小</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>地址最大</translation>
    </message>
    <message>
        <source>fits best</source>
        <translation>大小最合适</translation>
    </message>
    <message>
        <source>most room to grow</source>
        <translation>扩展余地最大</translation>
    </message>
    <message>
        <source>on a hex digit&apos;s boundary</source>
        <translation>对齐四位边界</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1，第 %2 条</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>事由：%1</translation>
    </message>
    <message>
        <source>In force at all times</source>
        <translation>始终有效</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Comes into force on %1, no end</source>
        <translation>将自 %1 起长期有效</translation>
    </message>
    <message>
        <source>Comes into force on %1, until %2</source>
        <translation>将自 %1 起有效，至 %2 止</translation>
    </message>
    <message>
        <source>Was in force from %1 until %2</source>
        <translation>曾于 %1 至 %2 有效</translation>
    </message>
    <message>
        <source>In force since %1, no end</source>
        <translation>自 %1 起长期有效</translation>
    </message>
    <message>
        <source>In force since %1, until %2</source>
        <translation>自 %1 起有效，至 %2 止</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Interface ID</source>
        <translation>接口标识</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个取值</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Open the sample register, made first where missing.</source>
        <translation>打开示例登记库，不存在时自动生成。</translation>
    </message>
    <message>
        <source>Where the sample is kept.</source>
        <translation>示例登记库的存放位置。</translation>
    </message>
    <message>
        <source>Who works, as the journal keeps it.</source>
        <translation>操作人，记入日志。</translation>
    </message>
    <message>
        <source>Change nothing.</source>
        <translation>只读，不作任何变更。</translation>
    </message>
    <message>
        <source>zh or en.</source>
        <translation>zh 或 en。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Plan, register, trace and file IPv6 addresses.</source>
        <translation>IPv6 地址的规划、登记、溯源与备案。</translation>
    </message>
    <message>
        <source>A *.sextant file.</source>
        <translation>*.sextant 文件。</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Notice of assignment</source>
        <translation>地址分配使用通知单</translation>
    </message>
    <message>
        <source>Notice %1.pdf</source>
        <translation>通知单 %1.pdf</translation>
    </message>
    <message>
        <source>Allocation sheet</source>
        <translation>地址分配表</translation>
    </message>
    <message>
        <source>Allocation sheet %1 %2.pdf</source>
        <translation>地址分配表 %1 %2.pdf</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>A province, planned</source>
        <translation>一个省的规划</translation>
    </message>
    <message>
        <source>This is Guangxi on the documentation block 2001:db8::/32: 14 cities, 111 counties and their townships, with half a year of history. Whatever you do here can be undone.</source>
        <translation>这是以文档示例地址块 2001:db8::/32 规划的广西：14 个市、111 个县及其乡镇，含半年的变更历史。在此所作的任何变更都可以撤销。</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>转到任意地址</translation>
    </message>
    <message>
        <source>Press the keys below and type xax, the pinyin initials of 兴安县. Any address, name, code or document number will do. Enter goes there.</source>
        <translation>按下面的键，输入兴安县的拼音首字母 xax。地址、名称、编码、文号都可以。按 Enter 即到。</translation>
    </message>
    <message>
        <source>All about a prefix</source>
        <translation>前缀的全部情况</translation>
    </message>
    <message>
        <source>The inspector tells who holds what you selected, since when and by which document, how much of it is used, and how far it can grow in place.</source>
        <translation>“详细信息”说明所选前缀由谁持有、从何时起、依据什么文件、用了多少、还能原地扩到多大。</translation>
    </message>
    <message>
        <source>See the space</source>
        <translation>看清地址空间</translation>
    </message>
    <message>
        <source>The map draws the same addresses as an area. Free space is hatched. Enter goes into a cell, Backspace comes back.</source>
        <translation>地图把同样的地址画成面积，空闲部分画斜线。按 Enter 进入一格，按 Backspace 返回。</translation>
    </message>
    <message>
        <source>Give the next free prefix</source>
        <translation>分配下一段空闲地址</translation>
    </message>
    <message>
        <source>Select a county and press the key below. The next free prefix is filled in; name the holder and save with Ctrl+Enter.</source>
        <translation>选中一个县，按下面的键。下一段空闲地址已经填好，填写使用单位，按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>改主意了？</translation>
    </message>
    <message>
        <source>Every change is an entry in the journal and can be undone, tomorrow as well.</source>
        <translation>每次变更都在日志里记一条，都可以撤销，过后也可以。</translation>
    </message>
    <message>
        <source>Ask about the past</source>
        <translation>查询过去</translation>
    </message>
    <message>
        <source>Go to @2026-02-01 2001:db8:1325:200::1 and see who held the address that day.</source>
        <translation>转到 @2026-02-01 2001:db8:1325:200::1，查看该地址当天由谁持有。</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verifying computes the chain of the journal from the first entry on and tells whether anything was altered from outside.</source>
        <translation>验证从第一条起重算日志链，查明是否有内容被外部改动。</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>documentation space</source>
        <translation>文档示例地址</translation>
    </message>
    <message>
        <source>unique local (ULA)</source>
        <translation>唯一本地地址（ULA）</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>链路本地地址</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回地址</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>未指定地址</translation>
    </message>
    <message>
        <source>IPv4-mapped</source>
        <translation>IPv4 映射地址</translation>
    </message>
    <message>
        <source>translated IPv4 (NAT64)</source>
        <translation>IPv4 转换地址（NAT64）</translation>
    </message>
    <message>
        <source>discarded everywhere</source>
        <translation>黑洞丢弃地址</translation>
    </message>
    <message>
        <source>dummy prefix</source>
        <translation>占位前缀</translation>
    </message>
    <message>
        <source>kept for protocols of the IETF</source>
        <translation>IETF 协议专用地址</translation>
    </message>
    <message>
        <source>Teredo tunnel</source>
        <translation>Teredo 隧道地址</translation>
    </message>
    <message>
        <source>anycast of PCP</source>
        <translation>PCP 任播地址</translation>
    </message>
    <message>
        <source>anycast of TURN</source>
        <translation>TURN 任播地址</translation>
    </message>
    <message>
        <source>anycast of DNS-SD registration</source>
        <translation>DNS-SD 注册任播地址</translation>
    </message>
    <message>
        <source>benchmarking</source>
        <translation>基准测试地址</translation>
    </message>
    <message>
        <source>multicast tunnel (AMT)</source>
        <translation>AMT 组播隧道地址</translation>
    </message>
    <message>
        <source>AS112 name service</source>
        <translation>AS112 域名服务地址</translation>
    </message>
    <message>
        <source>ORCHID, given up</source>
        <translation>ORCHID 地址（已废止）</translation>
    </message>
    <message>
        <source>hashed identifier (ORCHIDv2)</source>
        <translation>ORCHIDv2 标识</translation>
    </message>
    <message>
        <source>6to4 tunnel</source>
        <translation>6to4 隧道地址</translation>
    </message>
    <message>
        <source>segment identifier (SRv6)</source>
        <translation>SRv6 段标识</translation>
    </message>
    <message>
        <source>site-local, given up</source>
        <translation>站点本地地址（已废止）</translation>
    </message>
    <message>
        <source>IPv4-compatible, given up</source>
        <translation>IPv4 兼容地址（已废止）</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>组播地址</translation>
    </message>
    <message>
        <source>global unicast</source>
        <translation>全球单播地址</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留地址</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Registers (*.sextant)</source>
        <translation>登记库 (*.sextant)</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>as of now (%1)</source>
        <translation>按现在（%1）的登记</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>按 %1 的登记</translation>
    </message>
    <message>
        <source>%1, of %2; </source>
        <translation>%1，命中 %2；</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) found</source>
        <translation>
            <numerusform>%Ln 处地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) or holder(s)</source>
        <translation>
            <numerusform>%Ln 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different address(es) held by nobody</source>
        <translation>
            <numerusform>%Ln 个地址无人持有</numerusform>
        </translation>
    </message>
    <message>
        <source>every address is held</source>
        <translation>所有地址均有登记</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: this is what was found until then.</source>
        <translation>已停止：共 %2，只读了 %1，以下是此前查到的。</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln different address(es): further ones count for their holders, but are not listed.</source>
        <translation>
            <numerusform>不同的地址超过 %Ln 个：多出的只计入各单位的命中次数，不再逐个列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first.</source>
        <translation>%1 是压缩文件，请先解压。</translation>
    </message>
    <message>
        <source>%1 is not a text. Save it as text in UTF-8 first.</source>
        <translation>%1 不是文本文件，请先另存为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Nobody holds these addresses</source>
        <translation>无人持有的地址</translation>
    </message>
    <message>
        <source>No unit or holder is named</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>held by nobody</source>
        <translation>无人持有</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more in space given to no unit yet</source>
        <translation>
            <numerusform>，另有 %Ln 个地址尚未分配到使用单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln of them in space given to no unit yet</source>
        <translation>
            <numerusform>，其中 %Ln 个地址尚未分配到使用单位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, given to no unit yet</source>
        <translation>%1，尚未落实使用单位</translation>
    </message>
</context>
<context>
    <name>TraceExport</name>
    <message>
        <source>Address trace</source>
        <translation>地址溯源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中次数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>末行</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>持有情况</translation>
    </message>
    <message>
        <source>Prefix with the most hits</source>
        <translation>命中最多的前缀</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址数</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Holders by hits, XLSX</source>
        <translation>单位排名，XLSX</translation>
    </message>
    <message>
        <source>Holders by hits, CSV</source>
        <translation>单位排名，CSV</translation>
    </message>
    <message>
        <source>Every address, XLSX</source>
        <translation>全部地址，XLSX</translation>
    </message>
    <message>
        <source>Every address, CSV</source>
        <translation>全部地址，CSV</translation>
    </message>
    <message>
        <source>The log with holders written in</source>
        <translation>写入单位的原文</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>it is one of the logs</source>
        <translation>它是被溯源的文件之一</translation>
    </message>
    <message>
        <source>Trace %1 %2</source>
        <translation>溯源 %1 %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>导出溯源结果</translation>
    </message>
</context>
<context>
    <name>TraceSource</name>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The register is not where it was</source>
        <translation>登记库不在原处</translation>
    </message>
    <message>
        <source>Nothing was created or changed at that place.</source>
        <translation>没有在该处创建或更改任何内容。</translation>
    </message>
    <message>
        <source>Check whether the drive is connected, or the file was moved or renamed.</source>
        <translation>请检查磁盘是否已连接，文件是否被移动或改名。</translation>
    </message>
    <message>
        <source>This file is not a register</source>
        <translation>此文件不是登记库</translation>
    </message>
    <message>
        <source>The file was only read; it is as it was before.</source>
        <translation>只读取了文件，内容未作改动。</translation>
    </message>
    <message>
        <source>Choose another file. Tables are brought into an open register by Import.</source>
        <translation>请另选文件。表格应在打开登记库后用“导入”导入。</translation>
    </message>
    <message>
        <source>This register needs a newer version of Sextant</source>
        <translation>此登记库需要较新版本的六分仪</translation>
    </message>
    <message>
        <source>The register is untouched. This version does not open it, lest it damage what it does not know.</source>
        <translation>登记库未作改动。本版本不打开它，以免损坏无法识别的内容。</translation>
    </message>
    <message>
        <source>Update the program on this computer, then open the register again.</source>
        <translation>请升级本机的程序，然后重新打开登记库。</translation>
    </message>
    <message>
        <source>This register is damaged</source>
        <translation>此登记库已损坏</translation>
    </message>
    <message>
        <source>No record was changed by trying to open it. A backup carries the hash of its whole content, so that it can be proven whole.</source>
        <translation>尝试打开时没有更改任何记录。备份附有全部内容的摘要，可以证明其完整。</translation>
    </message>
    <message>
        <source>Which records are lost is not known until the file is compared with a backup. What was entered after the newest backup may only be in the damaged file.</source>
        <translation>与备份比对之前，无法知道丢失了哪些记录。最新备份之后录入的内容可能只存在于损坏的文件中。</translation>
    </message>
    <message>
        <source>Keep the damaged file: save a copy of it. Then open the newest backup, verify the journal, and enter again what is missing.</source>
        <translation>请保留损坏的文件，另存一份副本。然后打开最新备份，验证日志，补录缺失的内容。</translation>
    </message>
    <message>
        <source>The tables of this register were changed by another program</source>
        <translation>此登记库的表结构被其他程序更改</translation>
    </message>
    <message>
        <source>Sextant did not make this change and did not write to the file now.</source>
        <translation>更改并非六分仪所为，六分仪此次也未写入文件。</translation>
    </message>
    <message>
        <source>Whether records were changed as well is not known. Verifying the journal tells.</source>
        <translation>记录是否也被更改尚不清楚，验证日志即可查明。</translation>
    </message>
    <message>
        <source>Open it read-only and verify the journal, or open the newest backup.</source>
        <translation>请以只读方式打开并验证日志，或打开最新备份。</translation>
    </message>
    <message>
        <source>Another program is writing to this register</source>
        <translation>另一程序正在写入此登记库</translation>
    </message>
    <message>
        <source>Nothing is wrong with the register, and nothing is lost.</source>
        <translation>登记库没有问题，内容没有丢失。</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, then try again. Reading is possible at any time.</source>
        <translation>请待其完成后重试。读取不受影响。</translation>
    </message>
    <message>
        <source>This register can only be read here</source>
        <translation>此登记库在此只能读取</translation>
    </message>
    <message>
        <source>No record was changed by trying to open it.</source>
        <translation>尝试打开时没有更改任何记录。</translation>
    </message>
    <message>
        <source>Open it read-only, or save a copy to a folder of your own. To change the original, ask for the right to write the file and its folder.</source>
        <translation>请以只读方式打开，或将副本另存到自己的文件夹。如需修改原文件，请申请文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>This register is on a network drive</source>
        <translation>此登记库位于网络盘</translation>
    </message>
    <message>
        <source>The register was not opened and not changed.</source>
        <translation>登记库未打开，也未作改动。</translation>
    </message>
    <message>
        <source>Writing over the network can damage a register; not every network drive locks files reliably.</source>
        <translation>通过网络写入可能损坏登记库：并非所有网络盘都能可靠锁定文件。</translation>
    </message>
    <message>
        <source>Save a copy to this computer and work there, or open it read-only.</source>
        <translation>请将副本另存到本机使用，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The register could not be opened</source>
        <translation>登记库无法打开</translation>
    </message>
    <message>
        <source>Nothing was changed by trying.</source>
        <translation>尝试打开时未作任何更改。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, check the disk and choose a backup.</source>
        <translation>请重试。仍不成功时，请检查磁盘，并选用备份。</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>No unit is chosen as ours yet. Select one of its rows, then Lookup, This is our unit.</source>
        <translation>尚未指定本单位。请选中本单位的一行，再选“查询”中的“设为本单位”。</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>关于六分仪</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sextant %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;六分仪 %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Plans the IPv6 addresses of a province, keeps the register of who holds them, and files them. One register is one file.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>规划全省 IPv6 地址，登记使用单位，办理备案。一个登记库就是一个文件。

自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy rows in a spreadsheet first.</source>
        <translation>剪贴板中没有表格。请先在电子表格中复制若干行。</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Backup written: %1, SHA-256 %2</source>
        <translation>备份已完成：%1，SHA-256 %2</translation>
    </message>
    <message>
        <source>Backup of the register</source>
        <translation>登记库备份</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>备份登记库</translation>
    </message>
    <message>
        <source>Sextant registers (*.sextant)</source>
        <translation>六分仪登记库 (*.sextant)</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>a personal value is missing</source>
        <translation>缺少一项个人信息</translation>
    </message>
    <message>
        <source>a personal value was changed</source>
        <translation>一项个人信息被改动</translation>
    </message>
    <message>
        <source>a personal value belongs to nobody</source>
        <translation>一项个人信息没有归属</translation>
    </message>
    <message>
        <source>it does not follow the one before</source>
        <translation>与上一条不衔接</translation>
    </message>
    <message>
        <source>its list of closed versions was changed</source>
        <translation>该条所结束版本的清单被改动</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>该条内容被改动</translation>
    </message>
    <message>
        <source>its hash was changed</source>
        <translation>该条摘要被改动</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>该条缺失</translation>
    </message>
    <message>
        <source>a version belongs to no entry</source>
        <translation>有版本不属于任何一条日志</translation>
    </message>
    <message>
        <source>a version was moved between entries</source>
        <translation>有版本被移到另一条日志</translation>
    </message>
    <message>
        <source>versions it closed were changed</source>
        <translation>该条所结束的版本被改动</translation>
    </message>
    <message>
        <source>versions it closed are believed again</source>
        <translation>该条已结束的版本被恢复为有效</translation>
    </message>
    <message>
        <source>versions are missing</source>
        <translation>缺少版本</translation>
    </message>
    <message>
        <source>a row was moved between drafts</source>
        <translation>有数据行被移到另一草案</translation>
    </message>
    <message>
        <source>a step of a draft is missing</source>
        <translation>草案缺少一个步骤</translation>
    </message>
    <message>
        <source>the identity of the register was changed</source>
        <translation>登记库的标识被改动</translation>
    </message>
    <message>
        <source>the register has several identities</source>
        <translation>登记库有多个标识</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Everywhere:</source>
        <translation>全局选项：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Plans IPv6 addresses and keeps the register of who holds them.</source>
        <translation>规划 IPv6 地址，登记并管理每段地址的使用单位。</translation>
    </message>
    <message>
        <source>sextant-cli VERB --help tells more of each.</source>
        <translation>sextant-cli 命令 --help 显示各命令的说明。</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 refused by a rule, 5 the store failed.</source>
        <translation>退出码：0 完成；1 结果为否；2 用法错误；3 输入有误；4 违反规则被拒绝；5 存储失败。</translation>
    </message>
    <message>
        <source>*.sextant file; unsaid: SEXTANT_REGISTER</source>
        <translation>*.sextant 文件；省略时取 SEXTANT_REGISTER</translation>
    </message>
    <message>
        <source>one JSON value per line</source>
        <translation>每行输出一个 JSON 值</translation>
    </message>
    <message>
        <source>who does it, for the journal; unsaid: the login</source>
        <translation>操作人，记入日志；省略时取登录名</translation>
    </message>
    <message>
        <source>language; unsaid: the locale&apos;s</source>
        <translation>界面语言；省略时按系统区域设置</translation>
    </message>
    <message>
        <source>how the verb is used</source>
        <translation>显示命令用法</translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation>显示版本号</translation>
    </message>
    <message>
        <source>strict RFC 4291 text; - reads one input per line</source>
        <translation>严格的 RFC 4291 写法；- 表示从标准输入逐行读取</translation>
    </message>
    <message>
        <source>the names under ip6.arpa of an address or prefix, and back</source>
        <translation>地址或前缀与 ip6.arpa 反向域名互换</translation>
    </message>
    <message>
        <source>the RFC 5952 form of an address or prefix</source>
        <translation>地址或前缀的 RFC 5952 规范写法</translation>
    </message>
    <message>
        <source>what kind of address it is by the registry of special purposes</source>
        <translation>按专用地址登记表判断地址类别</translation>
    </message>
    <message>
        <source>how many /N there are in a prefix, exactly</source>
        <translation>前缀内 /N 的准确数量</translation>
    </message>
    <message>
        <source>the fewest prefixes that cover a range of addresses</source>
        <translation>覆盖一个地址段所需的最少前缀</translation>
    </message>
    <message>
        <source>the 39-character form of an address or prefix</source>
        <translation>地址或前缀的 39 字符完整写法</translation>
    </message>
    <message>
        <source>the HD ratio of USED /N in a prefix, to 4 places (RFC 3194)</source>
        <translation>前缀内已用 USED 个 /N 时的 HD 比率，四位小数（RFC 3194）</translation>
    </message>
    <message>
        <source>the K-th value given out in a field of BITS bits, K from 0 (RFC 3531)</source>
        <translation>BITS 位标识段中第 K 个发放的值，K 从 0 起（RFC 3531）</translation>
    </message>
    <message>
        <source>published, entry %1</source>
        <translation>已发布，日志第 %1 条</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>无需变更。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>日志第 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>a consistent copy, also while others write</source>
        <translation>生成一致的备份，他人写入时也可执行</translation>
    </message>
    <message>
        <source>where to; must not exist</source>
        <translation>目标文件，不得已存在</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>enters a block held from a source, or changes it</source>
        <translation>录入从来源单位取得的地址块，或修改其信息</translation>
    </message>
    <message>
        <source>the block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>source, source_kind, obtained, document, requires_filing (yes or no), filer, valid_to …</source>
        <translation>source、source_kind、obtained、document、requires_filing（yes 或 no）、filer、valid_to 等</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>what is against the rules in the register</source>
        <translation>检查登记库中不符合规则之处</translation>
    </message>
    <message>
        <source>enters the contact of a holder, or changes it</source>
        <translation>录入或修改使用单位的联系人</translation>
    </message>
    <message>
        <source>code or exact name</source>
        <translation>编码或完整名称</translation>
    </message>
    <message>
        <source>contact_name, contact_phone, contact_email, role (contact or responsible)</source>
        <translation>contact_name、contact_phone、contact_email、role（contact 联系人或 responsible 责任人）</translation>
    </message>
    <message>
        <source>what the bits of an address say by its plan</source>
        <translation>按规划解读地址各位的含义</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>by this scheme, preset or TOML file, with --block</source>
        <translation>按此编码方案（内置方案或 TOML 文件）解读，与 --block 同用</translation>
    </message>
    <message>
        <source>where the scheme begins</source>
        <translation>方案所在的地址块</translation>
    </message>
    <message>
        <source>by this plan</source>
        <translation>按此规划解读</translation>
    </message>
    <message>
        <source>writes the register, an allocation or a filing sheet</source>
        <translation>导出登记库、地址分配表或备案表</translation>
    </message>
    <message>
        <source>register, allocation-sheet or filing</source>
        <translation>register（登记库）、allocation-sheet（地址分配表）或 filing（备案表）</translation>
    </message>
    <message>
        <source>only inside this prefix</source>
        <translation>仅限此前缀以内</translation>
    </message>
    <message>
        <source>write an incomplete filing sheet, marked as a draft</source>
        <translation>备案表不完整也导出，并标明“草稿”</translation>
    </message>
    <message>
        <source>%1: %2 rows, as of entry %3</source>
        <translation>%1：共 %2 行，截至日志第 %3 条</translation>
    </message>
    <message>
        <source>what would be given next, one prefix per line</source>
        <translation>查询接下来可分配的前缀，每行一个</translation>
    </message>
    <message>
        <source>where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>length of the prefixes</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>how many; unsaid: 1</source>
        <translation>数量；省略时为 1</translation>
    </message>
    <message>
        <source>first, last, best, sparse or nibble; unsaid: first</source>
        <translation>first、last、best、sparse 或 nibble；省略时为 first</translation>
    </message>
    <message>
        <source>what is given, or --from; then what is known of it</source>
        <translation>所分配的前缀，或用 --from；其后为已知信息</translation>
    </message>
    <message>
        <source>the next free prefix inside this one</source>
        <translation>取此前缀内下一个空闲前缀</translation>
    </message>
    <message>
        <source>length of the prefix</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>code or exact name; unsaid: who holds the prefix around it</source>
        <translation>编码或完整名称；省略时同上级前缀的使用单位</translation>
    </message>
    <message>
        <source>create the holder if unknown</source>
        <translation>使用单位不存在时自动创建</translation>
    </message>
    <message>
        <source>sets a prefix aside for somebody or for a reason</source>
        <translation>为某单位或某种用途预留前缀</translation>
    </message>
    <message>
        <source>gives a prefix to a lower level to give on</source>
        <translation>将前缀分配给下级单位，由其再分配</translation>
    </message>
    <message>
        <source>gives a prefix to a unit for its use</source>
        <translation>将前缀分配给单位使用</translation>
    </message>
    <message>
        <source>records a subnet, pool or address in real use</source>
        <translation>登记实际使用的子网、地址池或地址</translation>
    </message>
    <message>
        <source>creates a holder, or changes it</source>
        <translation>创建或修改使用单位</translation>
    </message>
    <message>
        <source>the code of the holder</source>
        <translation>使用单位编码</translation>
    </message>
    <message>
        <source>org_name is the name; org_nature, org_address …</source>
        <translation>org_name 为单位名称；另有 org_nature、org_address 等</translation>
    </message>
    <message>
        <source>takes over a table of holdings, or a register</source>
        <translation>导入地址表格或登记库</translation>
    </message>
    <message>
        <source>CSV, XLSX or JSON Lines; - reads</source>
        <translation>CSV、XLSX 或 JSON Lines 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>register (ours) or holdings (anyone&apos;s table); unsaid: it shows</source>
        <translation>register（登记库导出文件）或 holdings（其他表格）；省略时自动识别</translation>
    </message>
    <message>
        <source>refuse what lies outside</source>
        <translation>拒绝此前缀以外的行</translation>
    </message>
    <message>
        <source>judge everything, write nothing</source>
        <translation>只检查，不写入</translation>
    </message>
    <message>
        <source>take the other rows as one change</source>
        <translation>跳过被拒绝的行，其余作为一次变更导入</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 the same, %4 refused</source>
        <translation>新增 %1，变更 %2，相同 %3，拒绝 %4</translation>
    </message>
    <message>
        <source>creates a register</source>
        <translation>创建登记库</translation>
    </message>
    <message>
        <source>holdings in address order</source>
        <translation>按地址顺序列出前缀</translation>
    </message>
    <message>
        <source>block, allocation, reservation, assignment or registration</source>
        <translation>block、allocation、reservation、assignment 或 registration</translation>
    </message>
    <message>
        <source>applied, approved, active, suspended, returning, quarantined, released or rejected</source>
        <translation>applied、approved、active、suspended、returning、quarantined、released 或 rejected</translation>
    </message>
    <message>
        <source>code of the member of a plan, else of the holder</source>
        <translation>规划成员编码，无规划时为使用单位编码</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多条数</translation>
    </message>
    <message>
        <source>begin behind this prefix</source>
        <translation>从此前缀之后开始</translation>
    </message>
    <message>
        <source>as in force at that time; unsaid: now</source>
        <translation>该时刻的有效状态；省略时为当前</translation>
    </message>
    <message>
        <source>the journal, newest first</source>
        <translation>日志，最新的在前</translation>
    </message>
    <message>
        <source>only what touched this prefix</source>
        <translation>仅与此前缀有关的条目</translation>
    </message>
    <message>
        <source>who holds an address or prefix, widest first</source>
        <translation>查询地址或前缀的使用单位，范围大的在前</translation>
    </message>
    <message>
        <source>as known then: number of an entry, or a time; unsaid: now</source>
        <translation>按当时所知：日志条目号或时间；省略时为当前</translation>
    </message>
    <message>
        <source>%1: nobody holds it</source>
        <translation>%1：无人持有</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>长度改变</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>what differs between two plans</source>
        <translation>对比两个规划的差异</translation>
    </message>
    <message>
        <source>the one plan</source>
        <translation>第一个规划</translation>
    </message>
    <message>
        <source>the other plan</source>
        <translation>第二个规划</translation>
    </message>
    <message>
        <source>plans prefixes for divisions and units</source>
        <translation>为行政区划和单位规划前缀</translation>
    </message>
    <message>
        <source>Prefixes in force of a published plan stay where they are. Options may be repeated. Schemes that come with the program: byte-24, nation-20, nibble-28, nibble-36, region-32, table-32, zone-28, zone-32.</source>
        <translation>已发布规划中有效的前缀保持不动。选项可重复。内置方案：byte-24、nation-20、nibble-28、nibble-36、region-32、table-32、zone-28、zone-32。</translation>
    </message>
    <message>
        <source>how the draft is called</source>
        <translation>草案名称</translation>
    </message>
    <message>
        <source>a block; P=zone,zone takes only these zones</source>
        <translation>地址块；P=区,区 表示只用于这些网络区</translation>
    </message>
    <message>
        <source>a coding scheme: preset or TOML file</source>
        <translation>编码方案：内置方案名或 TOML 文件</translation>
    </message>
    <message>
        <source>catalogue:45 (a province), catalogue:all, CSV or XLSX file</source>
        <translation>catalogue:45（某省）、catalogue:all，或 CSV、XLSX 文件</translation>
    </message>
    <message>
        <source>CSV or XLSX file for the next field downward</source>
        <translation>下一级标识段的单位名录，CSV 或 XLSX 文件</translation>
    </message>
    <message numerus="yes">
        <source>%n rows lie outside and were left out.</source>
        <translation>
            <numerusform>有 %n 行在规划范围之外，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>throws a draft away</source>
        <translation>删除草案</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>all plans, drafts and published</source>
        <translation>列出全部规划，含草案与已发布</translation>
    </message>
    <message>
        <source>%1 in %2: room for %3, largest free block %4</source>
        <translation>%1（%2）：容量 %3，最大空闲块 %4</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>HD ratio</source>
        <translation>HD 比率</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>路由数</translation>
    </message>
    <message>
        <source>how full the levels of a plan are</source>
        <translation>规划各级的占用情况</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>puts a draft in force, as one change</source>
        <translation>发布草案，作为一次变更生效</translation>
    </message>
    <message>
        <source>who gets what in a plan, one member and prefix per line</source>
        <translation>列出规划结果，每行一个成员和前缀</translation>
    </message>
    <message>
        <source>withdraws your latest undo, if nothing came after it</source>
        <translation>重做本人最近一次撤销的变更（其后无其他变更时）</translation>
    </message>
    <message>
        <source>ends the holding at a prefix</source>
        <translation>释放前缀</translation>
    </message>
    <message>
        <source>the prefix held</source>
        <translation>已登记的前缀</translation>
    </message>
    <message>
        <source>when it takes effect; unsaid: now</source>
        <translation>生效时间；省略时为当前</translation>
    </message>
    <message>
        <source>changes fields of the holding at a prefix</source>
        <translation>修改前缀的登记信息</translation>
    </message>
    <message>
        <source>what is known of it; an empty value clears a field</source>
        <translation>已知信息；空值表示清除该字段</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>largest free</source>
        <translation>最大空闲块</translation>
    </message>
    <message>
        <source>exact figures of a prefix, or of all blocks</source>
        <translation>前缀或全部地址块的准确统计</translation>
    </message>
    <message>
        <source>unsaid: all blocks</source>
        <translation>省略时为全部地址块</translation>
    </message>
    <message>
        <source>withdraws the record of an entry of the journal</source>
        <translation>撤销日志中的一条记录</translation>
    </message>
    <message>
        <source>number of the entry; unsaid: your latest not yet undone</source>
        <translation>日志条目号；省略时为本人最近一条未撤销的</translation>
    </message>
    <message>
        <source>It matches the anchor.</source>
        <translation>与锚点一致。</translation>
    </message>
    <message>
        <source>It differs from the anchor.</source>
        <translation>与锚点不一致。</translation>
    </message>
    <message>
        <source>No anchor was given: that newer entries were cut off cannot be excluded.</source>
        <translation>未提供锚点：不能排除较新的条目已被截去。</translation>
    </message>
    <message>
        <source>The chain is whole: %1 entries, %2 versions.</source>
        <translation>日志链完整：%1 条日志，%2 个版本。</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2</source>
        <translation>日志链在第 %1 条处断开：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n values erased.</source>
        <translation>
            <numerusform>有 %n 项个人信息已清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the journal and all records are whole</source>
        <translation>验证日志和全部记录是否完整</translation>
    </message>
    <message>
        <source>sextant:REGISTER:ENTRY:ALG:HASH noted earlier</source>
        <translation>此前记下的锚点 sextant:登记库:条目:算法:摘要</translation>
    </message>
    <message>
        <source>makes the sample register in a folder</source>
        <translation>在文件夹中生成示例登记库</translation>
    </message>
    <message>
        <source>Guangxi on the documentation block 2001:db8::/32, its townships standing in as units; every contact in it is fictitious.</source>
        <translation>以文档示例地址块 2001:db8::/32 规划广西，以乡镇充当单位；其中联系人均为虚构。</translation>
    </message>
    <message>
        <source>made where it is missing</source>
        <translation>不存在时自动创建</translation>
    </message>
    <message>
        <source>  the same in %1 rows more</source>
        <translation>  另有 %1 行同上</translation>
    </message>
    <message>
        <source>address, prefix, name under ip6.arpa or text; - reads one per line</source>
        <translation>地址、前缀、ip6.arpa 反向域名或文字；- 表示从标准输入逐行读取</translation>
    </message>
    <message>
        <source>its ending chooses the type: .jsonl, .xlsx, .csv, .pdf</source>
        <translation>以扩展名确定文件类型：.jsonl、.xlsx、.csv、.pdf</translation>
    </message>
    <message>
        <source>who held the IPv6 addresses in a log</source>
        <translation>溯源：日志里的 IPv6 地址当时由谁持有</translation>
    </message>
    <message>
        <source>Answers the text again with [code name] behind every address, [-] where nobody holds it; everything else in it stays as it is. With --json one object for each address; of several files it says which.</source>
        <translation>原样输出全文，并在每个地址后标注 [编码 名称]，无人持有的标注 [-]，其余内容一概不变。加 --json 时每个地址输出一个对象；给出多个文件时注明所在文件。</translation>
    </message>
    <message>
        <source>text of any sort; - reads</source>
        <translation>任意文本文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>No unit is called &apos;%1&apos;, and no holding says so</source>
        <translation>没有名为“%1”的单位，也没有匹配的登记</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>prefix length</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>first address</source>
        <translation>起始地址</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>终止地址</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>unit code</source>
        <translation>单位编码</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped at your request</source>
        <translation>已按您的要求停止</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何变更</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date or time</source>
        <translation>“%1”不是日期或时间</translation>
    </message>
    <message>
        <source>Write 2026-03-01 or 2026-03-01T08:30:00+08:00</source>
        <translation>请写成 2026-03-01 或 2026-03-01T08:30:00+08:00</translation>
    </message>
    <message>
        <source>A verb is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>sextant-cli --help lists them</source>
        <translation>sextant-cli --help 列出全部命令</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no verb</source>
        <translation>“%1”不是命令</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not belong here</source>
        <translation>此处不能使用“%1”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 takes one value, once</source>
        <translation>%1 须带一个值，且只能出现一次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of %2</source>
        <translation>“%1”不是 %2 的有效值</translation>
    </message>
    <message>
        <source>One of %3</source>
        <translation>可选：%3</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <translation>%1 与 %2 不能同时使用</translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation>请只用其一</translation>
    </message>
    <message>
        <source>%1 asks for %2 too</source>
        <translation>使用 %1 时须同时给出 %2</translation>
    </message>
    <message>
        <source>Give both or neither</source>
        <translation>请同时给出或都不给出</translation>
    </message>
    <message>
        <source>No register is named</source>
        <translation>未指定登记库</translation>
    </message>
    <message>
        <source>Give -r REGISTER, or set SEXTANT_REGISTER</source>
        <translation>请用 -r 指定登记库，或设置 SEXTANT_REGISTER</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form field=value</source>
        <translation>“%1”不是“字段=值”的形式</translation>
    </message>
    <message>
        <source>Such as remark=text</source>
        <translation>例如 remark=文字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field here</source>
        <translation>“%1”不是此处可用的字段</translation>
    </message>
    <message>
        <source>Close to it: %2</source>
        <translation>相近的字段：%2</translation>
    </message>
    <message>
        <source>Give it once</source>
        <translation>请只给出一次</translation>
    </message>
    <message>
        <source>%1 words are asked for, %2 are there</source>
        <translation>应有 %1 项，实有 %2 项</translation>
    </message>
    <message>
        <source>The form is: %3</source>
        <translation>格式为：%3</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Check the folder, your rights in it and the free space</source>
        <translation>请检查文件夹、写入权限和剩余空间</translation>
    </message>
    <message>
        <source>There is no address here</source>
        <translation>此处没有地址</translation>
    </message>
    <message>
        <source>Give one such as 2001:db8::1</source>
        <translation>请给出地址，例如 2001:db8::1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no place in an IPv6 address</source>
        <translation>IPv6 地址中不能有“%1”</translation>
    </message>
    <message>
        <source>Only 0-9, a-f, &apos;:&apos; and, at the end, &apos;.&apos; do</source>
        <translation>只能用 0-9、a-f、“:”，末尾可用“.”</translation>
    </message>
    <message>
        <source>There is a blank inside the address</source>
        <translation>地址中有空格</translation>
    </message>
    <message>
        <source>Take the blank out</source>
        <translation>请去掉空格</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a zone id, which belongs to one machine</source>
        <translation>“%1”是区域标识，仅在单台主机上有效</translation>
    </message>
    <message>
        <source>Take everything from &apos;%&apos; away</source>
        <translation>请去掉“%”及其后的内容</translation>
    </message>
    <message>
        <source>Brackets and a port are no part of an address</source>
        <translation>方括号和端口不属于地址</translation>
    </message>
    <message>
        <source>Give only what stands inside [ ]</source>
        <translation>请只写 [ ] 内的部分</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos; has more than four digits</source>
        <translation>“%1”超过四位</translation>
    </message>
    <message>
        <source>A group is one to four hex digits</source>
        <translation>每组为一至四位十六进制数</translation>
    </message>
    <message>
        <source>There are more than eight groups</source>
        <translation>超过八组</translation>
    </message>
    <message>
        <source>An address is eight groups of four hex digits</source>
        <translation>地址共八组，每组四位十六进制数</translation>
    </message>
    <message>
        <source>There are only %1 groups of eight</source>
        <translation>应有八组，只有 %1 组</translation>
    </message>
    <message>
        <source>Write &apos;::&apos; where groups of zeros are left out</source>
        <translation>省略的全零组请写作“::”</translation>
    </message>
    <message>
        <source>&apos;::&apos; stands more than once</source>
        <translation>“::”出现多次</translation>
    </message>
    <message>
        <source>Write the shorter run of zeros out</source>
        <translation>请将较短的一段零写全</translation>
    </message>
    <message>
        <source>&apos;::&apos; stands for nothing, all eight groups are there</source>
        <translation>八组已全，“::”多余</translation>
    </message>
    <message>
        <source>Write a single &apos;:&apos;</source>
        <translation>请写一个“:”</translation>
    </message>
    <message>
        <source>A &apos;:&apos; has no group beside it</source>
        <translation>“:”旁缺少数字组</translation>
    </message>
    <message>
        <source>Take it out, or write &apos;::&apos; for zeros</source>
        <translation>请去掉，或用“::”表示全零</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no dotted IPv4 address</source>
        <translation>“%1”不是点分 IPv4 地址</translation>
    </message>
    <message>
        <source>Four numbers 0 to 255 without leading zeros</source>
        <translation>应为四个 0 至 255 的数，不带前导零</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an IPv4 address</source>
        <translation>“%1”是 IPv4 地址</translation>
    </message>
    <message>
        <source>Only IPv6 addresses are kept here</source>
        <translation>本系统只管理 IPv6 地址</translation>
    </message>
    <message>
        <source>An address is asked for, and &apos;%1&apos; is a length</source>
        <translation>此处应为地址，“%1”是前缀长度</translation>
    </message>
    <message>
        <source>Leave the length away</source>
        <translation>请去掉前缀长度</translation>
    </message>
    <message>
        <source>The prefix has no length</source>
        <translation>前缀缺少长度</translation>
    </message>
    <message>
        <source>Add it, such as /48</source>
        <translation>请补上，例如 /48</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no prefix length</source>
        <translation>“%1”不是前缀长度</translation>
    </message>
    <message>
        <source>A whole number 0 to 128 without leading zeros or sign</source>
        <translation>应为 0 至 128 的整数，不带前导零和符号</translation>
    </message>
    <message>
        <source>A prefix length of %1 is more than 128</source>
        <translation>前缀长度 %1 超过 128</translation>
    </message>
    <message>
        <source>Give 0 to 128</source>
        <translation>应为 0 至 128</translation>
    </message>
    <message>
        <source>The prefix has bits set beyond its length</source>
        <translation>前缀在其长度之外还有非零位</translation>
    </message>
    <message>
        <source>The prefix is %1</source>
        <translation>前缀应为 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name under ip6.arpa</source>
        <translation>“%1”不是 ip6.arpa 下的域名</translation>
    </message>
    <message>
        <source>Such a name ends in ip6.arpa</source>
        <translation>应以 ip6.arpa 结尾</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no label of a reverse name</source>
        <translation>“%1”不是反向域名的标签</translation>
    </message>
    <message>
        <source>Each label is one hex digit</source>
        <translation>每个标签为一位十六进制数</translation>
    </message>
    <message>
        <source>There are more than 32 digits</source>
        <translation>超过 32 位</translation>
    </message>
    <message>
        <source>An address has 32</source>
        <translation>地址共 32 位</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range</source>
        <translation>“%1”不是地址段</translation>
    </message>
    <message>
        <source>Write first-last, such as 2001:db8::1-2001:db8::f</source>
        <translation>请写成“起始-终止”，例如 2001:db8::1-2001:db8::f</translation>
    </message>
    <message>
        <source>The range ends before it begins</source>
        <translation>地址段的终止地址小于起始地址</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否应为 %1？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no MAC address</source>
        <translation>“%1”不是 MAC 地址</translation>
    </message>
    <message>
        <source>Twelve hex digits, such as 00-11-22-33-44-55</source>
        <translation>应为十二位十六进制数，例如 00-11-22-33-44-55</translation>
    </message>
    <message>
        <source>The interface id %1 was not made from a MAC address</source>
        <translation>接口标识 %1 并非由 MAC 地址生成</translation>
    </message>
    <message>
        <source>Such an id has ff:fe inside</source>
        <translation>由 MAC 生成的接口标识中含 ff:fe</translation>
    </message>
    <message>
        <source>A field of %1 bits cannot be</source>
        <translation>标识段不能为 %1 位</translation>
    </message>
    <message>
        <source>A field has 1 to 128 bits</source>
        <translation>标识段为 1 至 128 位</translation>
    </message>
    <message>
        <source>Number %1 is beyond a field of %2 bits</source>
        <translation>%1 超出 %2 位标识段</translation>
    </message>
    <message>
        <source>Numbers count from 0 to 2^%2 - 1</source>
        <translation>取值为 0 至 2^%2 - 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no order of giving out</source>
        <translation>“%1”不是发放顺序</translation>
    </message>
    <message>
        <source>One of leftmost, centermost, rightmost</source>
        <translation>可选：leftmost、centermost、rightmost</translation>
    </message>
    <message>
        <source>There is no /%2 in %1</source>
        <translation>%1 内没有 /%2</translation>
    </message>
    <message>
        <source>Give a length from the prefix&apos;s own to 128</source>
        <translation>长度应不小于前缀自身长度，且不超过 128</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>只能用数字</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 过大</translation>
    </message>
    <message>
        <source>Nothing here counts beyond 2^128</source>
        <translation>此处数值不超过 2^128</translation>
    </message>
    <message>
        <source>Of nothing used there is no ratio</source>
        <translation>已用数为零，无法计算比率</translation>
    </message>
    <message>
        <source>Give at least 1</source>
        <translation>至少为 1</translation>
    </message>
    <message>
        <source>%1 used are more than the %2 there are</source>
        <translation>已用数 %1 超过总数 %2</translation>
    </message>
    <message>
        <source>Give at most %2</source>
        <translation>最多为 %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it</source>
        <translation>请检查文件是否存在、是否有读取权限</translation>
    </message>
    <message>
        <source>The file holds no table</source>
        <translation>文件中没有表格</translation>
    </message>
    <message>
        <source>Save it as XLSX or as CSV</source>
        <translation>请另存为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>The file is a table of Excel 97-2003</source>
        <translation>文件是 Excel 97-2003 表格</translation>
    </message>
    <message>
        <source>The file is an OpenDocument table</source>
        <translation>文件是 OpenDocument 表格</translation>
    </message>
    <message>
        <source>The file is locked with a password</source>
        <translation>文件设有密码</translation>
    </message>
    <message>
        <source>Save it without one</source>
        <translation>请去掉密码后另存</translation>
    </message>
    <message>
        <source>An XLSX cannot be read from the standard input</source>
        <translation>不能从标准输入读取 XLSX</translation>
    </message>
    <message>
        <source>Give the name of the file</source>
        <translation>请给出文件名</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew</source>
        <translation>请用表格软件打开后重新保存</translation>
    </message>
    <message>
        <source>The text is not valid %1</source>
        <translation>文字不是有效的 %1 编码</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;</source>
        <translation>请将文件另存为“CSV UTF-8”</translation>
    </message>
    <message>
        <source>The text contains a NUL character</source>
        <translation>文字中含空字符</translation>
    </message>
    <message>
        <source>The file may be damaged, or UTF-16 without its mark; save it as &quot;CSV UTF-8&quot;</source>
        <translation>文件可能已损坏，或为无标记的 UTF-16；请另存为“CSV UTF-8”</translation>
    </message>
    <message>
        <source>The quotation mark that opens this cell is never closed</source>
        <translation>此单元格的引号没有闭合</translation>
    </message>
    <message>
        <source>Close it, or write a quotation mark within a quoted cell twice</source>
        <translation>请补上引号；单元格内的引号须写两次</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of a cell</source>
        <translation>单元格的结束引号之后还有文字</translation>
    </message>
    <message>
        <source>Write a quotation mark within a quoted cell twice</source>
        <translation>单元格内的引号须写两次</translation>
    </message>
    <message>
        <source>The file is too large in one respect (%1): over the limit of %2</source>
        <translation>文件过大（%1）：超过上限 %2</translation>
    </message>
    <message>
        <source>It looks like a broken or hostile file; split it if it is neither</source>
        <translation>文件可能已损坏或含恶意内容；如无问题，请拆分后再用</translation>
    </message>
    <message>
        <source>The XML of the file declares a document type or entities</source>
        <translation>文件的 XML 中声明了文档类型或实体</translation>
    </message>
    <message>
        <source>No spreadsheet program writes these; the file is hostile or was edited by hand</source>
        <translation>表格软件不会写入这些内容；文件可能含恶意内容或被手工改过</translation>
    </message>
    <message>
        <source>The text of a cell cannot stand in this kind of file</source>
        <translation>单元格文字不能存入此类文件</translation>
    </message>
    <message>
        <source>Shorten or correct it</source>
        <translation>请缩短或改正</translation>
    </message>
    <message>
        <source>The text of a cell is not valid UTF-8</source>
        <translation>单元格文字不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Type it anew</source>
        <translation>请重新输入</translation>
    </message>
    <message>
        <source>The text of a cell has a control character</source>
        <translation>单元格文字含控制字符</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>请去掉</translation>
    </message>
    <message>
        <source>The text of a cell is longer than XLSX can hold</source>
        <translation>单元格文字超出 XLSX 的长度上限</translation>
    </message>
    <message>
        <source>Shorten it to 32,767 characters</source>
        <translation>请缩短到 32767 个字符以内</translation>
    </message>
    <message>
        <source>The row has %1 cells, the table only %2 columns</source>
        <translation>该行有 %1 个单元格，表格只有 %2 列</translation>
    </message>
    <message>
        <source>%2 --help shows what does</source>
        <translation>%2 --help 显示可用的参数</translation>
    </message>
    <message>
        <source>%2 --help shows the form</source>
        <translation>%2 --help 显示用法</translation>
    </message>
    <message>
        <source>No column holds prefixes. The headings are: %1</source>
        <translation>没有前缀列。现有表头：%1</translation>
    </message>
    <message>
        <source>Head one %2</source>
        <translation>请将其中一列的表头改为 %2</translation>
    </message>
    <message>
        <source>The table has no row below its headings</source>
        <translation>表头之下没有数据行</translation>
    </message>
    <message>
        <source>Give one row per prefix</source>
        <translation>请每个前缀写一行</translation>
    </message>
    <message>
        <source>The row has no prefix</source>
        <translation>该行没有前缀</translation>
    </message>
    <message>
        <source>Give one, or take the row out</source>
        <translation>请补上，或删除该行</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of holding</source>
        <translation>“%1”不是登记类型</translation>
    </message>
    <message>
        <source>One of %2</source>
        <translation>可选：%2</translation>
    </message>
    <message>
        <source>The row stands for free space</source>
        <translation>该行表示空闲地址</translation>
    </message>
    <message>
        <source>Free is what nobody holds: take the row out</source>
        <translation>空闲即无人持有：请删除该行</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no status</source>
        <translation>“%1”不是状态</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>Such as 2026-03-01</source>
        <translation>例如 2026-03-01</translation>
    </message>
    <message>
        <source>%1 lies outside %2</source>
        <translation>%1 不在 %2 之内</translation>
    </message>
    <message>
        <source>Import it with its own --under, or take the row out</source>
        <translation>请另用 --under 单独导入，或删除该行</translation>
    </message>
    <message>
        <source>Check its name and your rights</source>
        <translation>请检查文件名和读取权限</translation>
    </message>
    <message>
        <source>This is no export of a register</source>
        <translation>这不是登记库导出文件</translation>
    </message>
    <message>
        <source>It begins with {&quot;sextant&quot;:&quot;register&quot;,…}; other tables are imported with --format holdings</source>
        <translation>登记库导出文件以 {&quot;sextant&quot;:&quot;register&quot;,…} 开头；其他表格请用 --format holdings 导入</translation>
    </message>
    <message>
        <source>The export is of version %1; this program reads up to %2</source>
        <translation>导出文件为版本 %1，本程序最高支持版本 %2</translation>
    </message>
    <message>
        <source>Use the newer program</source>
        <translation>请使用较新的程序</translation>
    </message>
    <message>
        <source>The line is no JSON object</source>
        <translation>该行不是 JSON 对象</translation>
    </message>
    <message>
        <source>Export the file anew; it is not for editing by hand</source>
        <translation>请重新导出；此文件不宜手工修改</translation>
    </message>
    <message>
        <source>The line is of no known sort</source>
        <translation>该行类别未知</translation>
    </message>
    <message>
        <source>Its first key is one of %1</source>
        <translation>首个键应为：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no key of a %2</source>
        <translation>“%1”不是 %2 的键</translation>
    </message>
    <message>
        <source>Known are %3</source>
        <translation>可用的有：%3</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands twice</source>
        <translation>键“%1”重复</translation>
    </message>
    <message>
        <source>Take one away</source>
        <translation>请去掉一个</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is missing</source>
        <translation>缺少键“%1”</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>请补上</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be %2</source>
        <translation>“%1”应为%2</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>请改正</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field</source>
        <translation>“%1”不是字段</translation>
    </message>
    <message>
        <source>A newer program may know it</source>
        <translation>较新的程序可能支持此字段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names line %2, which is no %3</source>
        <translation>“%1”指向第 %2 行，该行不是 %3</translation>
    </message>
    <message>
        <source>It has to name the first line of a %3</source>
        <translation>应指向 %3 的首行</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>结束时间早于开始时间</translation>
    </message>
    <message>
        <source>valid_from has to come before valid_to</source>
        <translation>valid_from 须早于 valid_to</translation>
    </message>
    <message>
        <source>The register holds text that is not valid UTF-8: %1</source>
        <translation>登记库中有无效的 UTF-8 文字：%1</translation>
    </message>
    <message>
        <source>Correct it first</source>
        <translation>请先改正</translation>
    </message>
    <message>
        <source>There is no filing template &apos;%1&apos;</source>
        <translation>没有备案模板“%1”</translation>
    </message>
    <message>
        <source>Give a file, or one of %2</source>
        <translation>请给出文件，或选用：%2</translation>
    </message>
    <message>
        <source>The template has no column</source>
        <translation>模板没有列</translation>
    </message>
    <message>
        <source>Add [[column]] tables with heading and field</source>
        <translation>请加入含 heading 和 field 的 [[column]]</translation>
    </message>
    <message>
        <source>The column %1 shows &apos;%2&apos;, which is no field</source>
        <translation>列“%1”引用的“%2”不是字段</translation>
    </message>
    <message>
        <source>The column %1 asks for the code list &apos;%2&apos;, which is not there</source>
        <translation>列“%1”引用的代码表“%2”不存在</translation>
    </message>
    <message>
        <source>There are %3</source>
        <translation>现有：%3</translation>
    </message>
    <message>
        <source>The code list %1 has the code %2 twice</source>
        <translation>代码表 %1 中代码 %2 重复</translation>
    </message>
    <message>
        <source>Give each value a code of its own</source>
        <translation>每个值应有各自的代码</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1：缺少%2</translation>
    </message>
    <message>
        <source>Give it: %3</source>
        <translation>请补填：%3</translation>
    </message>
    <message>
        <source>%1: %2 takes %4 bytes, a Chinese character counting two; %5 at most</source>
        <translation>%1：%2为 %4 字节（汉字按两字节计），最多 %5 字节</translation>
    </message>
    <message>
        <source>Shorten it: %3</source>
        <translation>请缩短：%3</translation>
    </message>
    <message>
        <source>%1: %2 has %4 characters; %5 at most</source>
        <translation>%1：%2有 %4 个字符，最多 %5 个</translation>
    </message>
    <message>
        <source>%1: %2 is no telephone number that can be filed</source>
        <translation>%1：%2不是可备案的电话号码</translation>
    </message>
    <message>
        <source>One number such as 0951-4078160, or a mobile number of 11 digits: %3</source>
        <translation>应为一个号码，例如 0951-4078160，或 11 位手机号：%3</translation>
    </message>
    <message>
        <source>%1: %2 is no e-mail address</source>
        <translation>%1：%2不是电子邮件地址</translation>
    </message>
    <message>
        <source>Such as name@example.cn: %3</source>
        <translation>例如 name@example.cn：%3</translation>
    </message>
    <message>
        <source>%1: %2 is no date</source>
        <translation>%1：%2不是日期</translation>
    </message>
    <message>
        <source>Such as 2026-03-01: %3</source>
        <translation>例如 2026-03-01：%3</translation>
    </message>
    <message>
        <source>%1: %2 is no IP address</source>
        <translation>%1：%2不是 IP 地址</translation>
    </message>
    <message>
        <source>Give one IPv6 address without a length: %3</source>
        <translation>应为一个不带长度的 IPv6 地址：%3</translation>
    </message>
    <message>
        <source>%1: %2 is no division code of GB/T 2260</source>
        <translation>%1：%2不是 GB/T 2260 行政区划代码</translation>
    </message>
    <message>
        <source>Six digits such as %4: %3</source>
        <translation>应为六位数字，例如 %4：%3</translation>
    </message>
    <message>
        <source>%1: %2 does not lie in %4</source>
        <translation>%1：%2不属于 %4</translation>
    </message>
    <message>
        <source>Correct one of the two: %3</source>
        <translation>请改正其中之一：%3</translation>
    </message>
    <message>
        <source>%1: %2 is on no row of its code list</source>
        <translation>%1：%2不在代码表中</translation>
    </message>
    <message>
        <source>One of %4: %3</source>
        <translation>可选：%4：%3</translation>
    </message>
    <message>
        <source>%1: a licensed operator (单位所属分类 11) needs its %2</source>
        <translation>%1：电信业务经营者（单位所属分类 11）须填写%2</translation>
    </message>
    <message>
        <source>%1: the range ends before it begins</source>
        <translation>%1：终止地址小于起始地址</translation>
    </message>
    <message>
        <source>%1: the using unit and the unit that gives are both %4</source>
        <translation>%1：使用单位与分配单位均为 %4</translation>
    </message>
    <message>
        <source>Own use is filed as 自用: make it the same unit as the filer: %3</source>
        <translation>本单位使用应按“自用”报备：请改为与备案单位相同：%3</translation>
    </message>
    <message>
        <source>%1: the source of the block and the using unit are both %4</source>
        <translation>%1：来源单位与使用单位均为 %4</translation>
    </message>
    <message>
        <source>Correct one of them: %3</source>
        <translation>请改正其中之一：%3</translation>
    </message>
    <message>
        <source>%1: %2 fails the check of GB 32100</source>
        <translation>%1：%2不符合 GB 32100 校验</translation>
    </message>
    <message>
        <source>Early codes may; compare it with the certificate: %3</source>
        <translation>早期代码可能如此，请与证件核对：%3</translation>
    </message>
    <message>
        <source>%1: %2 fails the check of GB 11714</source>
        <translation>%1：%2不符合 GB 11714 校验</translation>
    </message>
    <message>
        <source>Compare it with the certificate: %3</source>
        <translation>请与证件核对：%3</translation>
    </message>
    <message>
        <source>%1: %2 unsaid, filed as %4, the usual for a government unit</source>
        <translation>%1：未填%2，按政务单位惯例填为 %4</translation>
    </message>
    <message>
        <source>Say otherwise: %3</source>
        <translation>如不符请更正：%3</translation>
    </message>
    <message>
        <source>%1: %2 unsaid, filed as %4 after the division the prefix was planned for</source>
        <translation>%1：未填%2，按规划的行政区划填为 %4</translation>
    </message>
    <message>
        <source>%1 findings keep the sheet from being filed</source>
        <translation>有 %1 处问题，备案表不能报备</translation>
    </message>
    <message>
        <source>Mend them, or ask for a marked draft</source>
        <translation>请改正，或导出标明“草稿”的表</translation>
    </message>
    <message>
        <source>No block in force has to be filed</source>
        <translation>没有需要备案的有效地址块</translation>
    </message>
    <message>
        <source>Mark one: set PREFIX requires_filing=yes</source>
        <translation>请标记需备案：set PREFIX requires_filing=yes</translation>
    </message>
    <message>
        <source>%1 lies inside %2, which is filed as one row</source>
        <translation>%1 位于 %2 之内，后者作为一行报备</translation>
    </message>
    <message>
        <source>Ask for %2 or wider</source>
        <translation>请改用 %2 或更大的范围</translation>
    </message>
    <message>
        <source>The rows of %1 hold %2 addresses, the block has %3</source>
        <translation>%1 的各行合计 %2 个地址，地址块共 %3 个</translation>
    </message>
    <message>
        <source>Run check; this must not happen</source>
        <translation>请执行 check；此情形不应出现</translation>
    </message>
    <message>
        <source>The holding %1 came after %2, against the order of addresses</source>
        <translation>%1 排在 %2 之后，违反地址顺序</translation>
    </message>
    <message>
        <source>Run verify</source>
        <translation>请执行 verify</translation>
    </message>
    <message>
        <source>There is no scheme &apos;%1&apos;</source>
        <translation>没有编码方案“%1”</translation>
    </message>
    <message>
        <source>The scheme is no valid TOML: %1</source>
        <translation>方案不是有效的 TOML：%1</translation>
    </message>
    <message>
        <source>Correct the file at this place</source>
        <translation>请改正文件此处</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no key of %2</source>
        <translation>“%1”不是%2的键</translation>
    </message>
    <message>
        <source>%2 lacks its &apos;%1&apos;</source>
        <translation>%2缺少“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2</source>
        <translation>“%1”为 %2</translation>
    </message>
    <message>
        <source>Give %3 to %4</source>
        <translation>应为 %3 至 %4</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is no %1</source>
        <translation>“%2”不是 %1</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; stands twice</source>
        <translation>%1“%2”重复</translation>
    </message>
    <message>
        <source>Give each a name and a value of its own</source>
        <translation>名称和值都不得重复</translation>
    </message>
    <message>
        <source>The value %2 is beyond field %1</source>
        <translation>值 %2 超出标识段 %1</translation>
    </message>
    <message>
        <source>Its %3 bits hold 0 to %4</source>
        <translation>其 %3 位可取 0 至 %4</translation>
    </message>
    <message>
        <source>Block and fields need %1 bits</source>
        <translation>地址块与标识段共需 %1 位</translation>
    </message>
    <message>
        <source>An address has 128</source>
        <translation>地址只有 128 位</translation>
    </message>
    <message>
        <source>No field has the role level</source>
        <translation>没有级别（level）标识段</translation>
    </message>
    <message>
        <source>At least one field has to hold divisions or units</source>
        <translation>至少应有一个标识段表示行政区划或单位</translation>
    </message>
    <message>
        <source>The subnet field %1 stands above a level</source>
        <translation>子网标识段 %1 位于级别之上</translation>
    </message>
    <message>
        <source>Move it below the last level</source>
        <translation>请移到最后一级之下</translation>
    </message>
    <message>
        <source>%1 is a second zone field above the last level</source>
        <translation>%1 是最后一级之上的第二个网络区标识段</translation>
    </message>
    <message>
        <source>One at most</source>
        <translation>最多一个</translation>
    </message>
    <message>
        <source>No zone is called &apos;%1&apos;</source>
        <translation>没有名为“%1”的网络区</translation>
    </message>
    <message>
        <source>The scheme&apos;s zones are %2</source>
        <translation>方案的网络区有：%2</translation>
    </message>
    <message>
        <source>The zone &apos;%1&apos; has a reserved value</source>
        <translation>网络区“%1”使用了保留值</translation>
    </message>
    <message>
        <source>Take it out of `reserved`, or give it another</source>
        <translation>请从 reserved 中去掉该值，或改用其他值</translation>
    </message>
    <message>
        <source>The scheme gives zones, but no access category says to whom</source>
        <translation>方案有网络区，但没有接入类别说明分给谁</translation>
    </message>
    <message>
        <source>Add [[access]] tables</source>
        <translation>请加入 [[access]]</translation>
    </message>
    <message>
        <source>There is no access category &apos;%1&apos;</source>
        <translation>没有接入类别“%1”</translation>
    </message>
    <message>
        <source>The scheme has %2</source>
        <translation>方案中有：%2</translation>
    </message>
    <message>
        <source>The division &apos;%1&apos; stands out of its order</source>
        <translation>行政区划级别“%1”顺序不对</translation>
    </message>
    <message>
        <source>province, then city, then county, each once</source>
        <translation>应依次为 province、city、county，各一次</translation>
    </message>
    <message>
        <source>The catalogue has no province &apos;%1&apos;</source>
        <translation>区划目录中没有省“%1”</translation>
    </message>
    <message>
        <source>Two digits, such as catalogue:45, or catalogue:all</source>
        <translation>应为两位数字，例如 catalogue:45，或 catalogue:all</translation>
    </message>
    <message>
        <source>The table has no column of codes</source>
        <translation>表格没有编码列</translation>
    </message>
    <message>
        <source>Head it code or 编码. Its headings are: %1</source>
        <translation>表头应为 code 或 编码。现有表头：%1</translation>
    </message>
    <message>
        <source>There is no row below the headings</source>
        <translation>表头之下没有数据行</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>首行应为列名</translation>
    </message>
    <message>
        <source>The row has no code</source>
        <translation>该行没有编码</translation>
    </message>
    <message>
        <source>Give every row one</source>
        <translation>每行都应有编码</translation>
    </message>
    <message>
        <source>The code %1 stands already in %2</source>
        <translation>编码 %1 已见于 %2</translation>
    </message>
    <message>
        <source>Give each division and unit a code of its own</source>
        <translation>每个行政区划和单位应有各自的编码</translation>
    </message>
    <message>
        <source>%1 has the parent &apos;%2&apos;, which is not there</source>
        <translation>%1 的上级“%2”不存在</translation>
    </message>
    <message>
        <source>Add %2, or correct the parent</source>
        <translation>请补上 %2，或改正上级编码</translation>
    </message>
    <message>
        <source>%1 names no parent, and there are several top divisions</source>
        <translation>%1 未写上级，而顶级行政区划不止一个</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>请写明上级</translation>
    </message>
    <message>
        <source>%1 is its own ancestor</source>
        <translation>%1 的上级关系成环</translation>
    </message>
    <message>
        <source>Correct the parents of %2</source>
        <translation>请改正 %2 的上级编码</translation>
    </message>
    <message>
        <source>Several divisions would hold the block itself: %1</source>
        <translation>有多个行政区划将持有整个地址块：%1</translation>
    </message>
    <message>
        <source>Plan them one by one, or take a scheme with a field for %2</source>
        <translation>请分别规划，或改用含 %2 标识段的方案</translation>
    </message>
    <message>
        <source>The scheme has no field for %1 %2</source>
        <translation>方案没有 %1 %2 的标识段</translation>
    </message>
    <message>
        <source>Take a scheme with a field for %3</source>
        <translation>请改用含 %3 标识段的方案</translation>
    </message>
    <message>
        <source>%1 is of the level of its parent %2, or above it</source>
        <translation>%1 的级别不低于其上级 %2</translation>
    </message>
    <message>
        <source>Correct the parent</source>
        <translation>请改正上级编码</translation>
    </message>
    <message>
        <source>%1 unit files, but the scheme has only %2 fields for units</source>
        <translation>有 %1 个单位文件，但方案只有 %2 个单位标识段</translation>
    </message>
    <message>
        <source>Take a scheme with more</source>
        <translation>请改用单位标识段更多的方案</translation>
    </message>
    <message>
        <source>%1 %2 lies directly in %3, and field %4 has no slot for a level itself</source>
        <translation>%1 %2 直接隶属 %3，而标识段 %4 没有本级位置</translation>
    </message>
    <message>
        <source>Set `own` in field %4</source>
        <translation>请在标识段 %4 中设置 own</translation>
    </message>
    <message>
        <source>The block %1 is not a /%3, which scheme %2 asks for</source>
        <translation>地址块 %1 不是方案 %2 要求的 /%3</translation>
    </message>
    <message>
        <source>Presets for a /%4: %5</source>
        <translation>适用于 /%4 的内置方案：%5</translation>
    </message>
    <message>
        <source>The blocks %1 and %2 overlap</source>
        <translation>地址块 %1 与 %2 重叠</translation>
    </message>
    <message>
        <source>Name each space once</source>
        <translation>同一地址空间只能写一次</translation>
    </message>
    <message>
        <source>No block is given</source>
        <translation>未给出地址块</translation>
    </message>
    <message>
        <source>Name at least one</source>
        <translation>请至少给出一个</translation>
    </message>
    <message>
        <source>No divisions and no units are given</source>
        <translation>未给出行政区划和单位</translation>
    </message>
    <message>
        <source>Name a catalogue or a file</source>
        <translation>请给出区划目录或文件</translation>
    </message>
    <message>
        <source>The code %1 does not fit field %2</source>
        <translation>编码 %1 放不进标识段 %2</translation>
    </message>
    <message>
        <source>The code %1 has the value %3, which field %2 reserves</source>
        <translation>编码 %1 对应的值 %3 是标识段 %2 的保留值</translation>
    </message>
    <message>
        <source>Take a scheme with a code table</source>
        <translation>请改用带编码表的方案</translation>
    </message>
    <message>
        <source>The code %1 has the value %3 of field %2, which %4 has</source>
        <translation>编码 %1 对应标识段 %2 的值 %3，已由 %4 占用</translation>
    </message>
    <message>
        <source>Change one code, or take a scheme with a code table</source>
        <translation>请改动其中一个编码，或改用带编码表的方案</translation>
    </message>
    <message>
        <source>%1 has %3 members for field %2, which has room for %4</source>
        <translation>%1 下有 %3 个成员，标识段 %2 只容 %4 个</translation>
    </message>
    <message>
        <source>Take a scheme with a wider field</source>
        <translation>请改用标识段更宽的方案</translation>
    </message>
    <message>
        <source>%1 lies in none of the blocks</source>
        <translation>%1 不在任何地址块内</translation>
    </message>
    <message>
        <source>The blocks are %2</source>
        <translation>地址块有：%2</translation>
    </message>
    <message>
        <source>The scheme has no field &apos;%1&apos;</source>
        <translation>方案没有标识段“%1”</translation>
    </message>
    <message>
        <source>Its fields are %2</source>
        <translation>标识段有：%2</translation>
    </message>
    <message>
        <source>Field %1 has no value, but a later one has</source>
        <translation>标识段 %1 没有值，而其后的标识段有值</translation>
    </message>
    <message>
        <source>Give every field down to the last</source>
        <translation>请给出至最后一个为止的全部标识段</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is no value of field %1</source>
        <translation>“%2”不是标识段 %1 的值</translation>
    </message>
    <message>
        <source>Give a number, or a code of its table</source>
        <translation>请给出数字，或编码表中的编码</translation>
    </message>
    <message>
        <source>Fields: %3</source>
        <translation>字段有：%3</translation>
    </message>
    <message>
        <source>It takes %3</source>
        <translation>应为 %3</translation>
    </message>
    <message>
        <source>Create it with `holder`, or say --new</source>
        <translation>请用 holder 创建，或加 --new</translation>
    </message>
    <message>
        <source>Several holders are called %1: %2</source>
        <translation>名为“%1”的使用单位不止一个：%2</translation>
    </message>
    <message>
        <source>Say the code</source>
        <translation>请改用编码</translation>
    </message>
    <message>
        <source>An assignment of %1 needs a holder</source>
        <translation>分配使用 %1 须指明使用单位</translation>
    </message>
    <message>
        <source>Say --holder</source>
        <translation>请加 --holder</translation>
    </message>
    <message>
        <source>Nothing is held at exactly %1</source>
        <translation>没有恰为 %1 的登记</translation>
    </message>
    <message>
        <source>`lookup` says what is around it</source>
        <translation>可用 lookup 查询其上下级</translation>
    </message>
    <message>
        <source>There is no draft %1</source>
        <translation>没有规划“%1”</translation>
    </message>
    <message>
        <source>`plan list` shows the drafts</source>
        <translation>可用 plan list 列出规划</translation>
    </message>
    <message>
        <source>There is no entry %1 in the journal</source>
        <translation>日志中没有第 %1 条</translation>
    </message>
    <message>
        <source>`log` shows the entries</source>
        <translation>可用 log 查看日志</translation>
    </message>
    <message>
        <source>%1 is not an anchor of a register</source>
        <translation>%1 不是登记库锚点</translation>
    </message>
    <message>
        <source>An anchor reads sextant:UUID:ENTRY:ALGORITHM:HASH</source>
        <translation>锚点形如 sextant:UUID:条目:算法:摘要</translation>
    </message>
    <message>
        <source>No published plan covers %1</source>
        <translation>没有已发布的规划包含 %1</translation>
    </message>
    <message>
        <source>Publish a plan, or name a scheme and a block</source>
        <translation>请先发布规划，或指明方案和地址块</translation>
    </message>
    <message>
        <source>The period of %1 is empty: it ends before it begins</source>
        <translation>%1 的有效期为空：结束早于开始</translation>
    </message>
    <message>
        <source>Check valid_from and valid_to</source>
        <translation>请检查 valid_from 和 valid_to</translation>
    </message>
    <message>
        <source>%1 is taken: %2 %3</source>
        <translation>前缀 %1 已被占用：%2 %3</translation>
    </message>
    <message>
        <source>Choose another prefix; `free` offers some</source>
        <translation>请另选前缀，可用 free 查询空闲前缀</translation>
    </message>
    <message>
        <source>%1 is quarantined until %2</source>
        <translation>前缀 %1 处于冻结期，至 %2 止</translation>
    </message>
    <message>
        <source>Choose another prefix, or wait</source>
        <translation>请另选前缀，或待冻结期满</translation>
    </message>
    <message>
        <source>%1 lies outside every block in force</source>
        <translation>%1 不在任何有效地址块之内</translation>
    </message>
    <message>
        <source>Add the block first, or check the prefix</source>
        <translation>请先录入地址块，或核对前缀</translation>
    </message>
    <message>
        <source>%1 (%2) cannot stand directly inside %3 (%4)</source>
        <translation>%1（%2）不能直接置于 %3（%4）之内</translation>
    </message>
    <message>
        <source>See the kinds: block, allocation, assignment, registration</source>
        <translation>请参看登记类型：block、allocation、assignment、registration</translation>
    </message>
    <message>
        <source>%1 overlaps the block %2</source>
        <translation>%1 与地址块 %2 重叠</translation>
    </message>
    <message>
        <source>Blocks do not overlap</source>
        <translation>地址块之间不得重叠</translation>
    </message>
    <message>
        <source>%1 still holds %2 inside (%3 in all)</source>
        <translation>%1 之内尚有 %2（共 %3 个）</translation>
    </message>
    <message>
        <source>Release what is inside first</source>
        <translation>请先释放其内的前缀</translation>
    </message>
    <message>
        <source>Only %2 of %3 prefixes are free in %1</source>
        <translation>%1 内只有 %2 个空闲前缀，需要 %3 个</translation>
    </message>
    <message>
        <source>Ask for fewer, or for another length</source>
        <translation>请减少数量，或改用其他长度</translation>
    </message>
    <message>
        <source>The name %1 is taken by %2</source>
        <translation>名称“%1”已被“%2”使用</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请另取名称</translation>
    </message>
    <message>
        <source>The draft %1 is published already, by entry %2</source>
        <translation>规划“%1”已由日志第 %2 条发布</translation>
    </message>
    <message>
        <source>Undo that entry first</source>
        <translation>请先撤销该条</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone: entries %2 build upon it</source>
        <translation>日志第 %1 条不能撤销：第 %2 条以其为基础</translation>
    </message>
    <message>
        <source>Undo those first</source>
        <translation>请先撤销这些条目</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的变更</translation>
    </message>
    <message>
        <source>`log` shows who did what</source>
        <translation>可用 log 查看何人作何变更</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的变更</translation>
    </message>
    <message>
        <source>Only the latest undo can be redone, before any other change</source>
        <translation>只能重做最近一次撤销，且其后不得有其他变更</translation>
    </message>
    <message>
        <source>Entry %1 is undone already</source>
        <translation>日志第 %1 条已撤销</translation>
    </message>
    <message>
        <source>`log` shows by which entry</source>
        <translation>可用 log 查看由哪一条撤销</translation>
    </message>
    <message>
        <source>There is no register at %1</source>
        <translation>%1 处没有登记库</translation>
    </message>
    <message>
        <source>Create one with `init`, or check the path</source>
        <translation>请用 init 创建，或核对路径</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>Choose another path; nothing was overwritten</source>
        <translation>请另选路径；未覆盖任何文件</translation>
    </message>
    <message>
        <source>%1 is not a Sextant register</source>
        <translation>%1 不是六分仪登记库</translation>
    </message>
    <message>
        <source>Registers are made with `init`</source>
        <translation>登记库用 init 创建</translation>
    </message>
    <message>
        <source>%1 was made by a newer version (schema %2, this one knows %3)</source>
        <translation>%1 由较新版本创建（结构版本 %2，本程序支持到 %3）</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>请升级程序</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>Restore the newest backup; `verify` says what is whole</source>
        <translation>请恢复最新备份；verify 可查明哪些完好</translation>
    </message>
    <message>
        <source>The tables of %1 are not those of its schema version</source>
        <translation>%1 的表结构与其版本不符</translation>
    </message>
    <message>
        <source>Somebody changed them; restore a backup</source>
        <translation>表结构被人改动过，请恢复备份</translation>
    </message>
    <message>
        <source>Another program is writing to %1</source>
        <translation>另一程序正在写入 %1</translation>
    </message>
    <message>
        <source>Try again when it has finished</source>
        <translation>请待其完成后重试</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>磁盘已满：%1</translation>
    </message>
    <message>
        <source>Free some space; nothing acknowledged was lost</source>
        <translation>请腾出空间；已确认的变更没有丢失</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is open read-only</source>
        <translation>无法写入 %1：以只读方式打开</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder</source>
        <translation>请检查文件及其文件夹的权限</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2), where a register can be damaged</source>
        <translation>%1 位于网络盘（%2），登记库可能损坏</translation>
    </message>
    <message>
        <source>Work on a local copy</source>
        <translation>请使用本机副本</translation>
    </message>
    <message>
        <source>The register could not be read or written: %1</source>
        <translation>登记库读写失败：%1</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>请检查磁盘</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Check the folder and its permissions</source>
        <translation>请检查文件夹及其权限</translation>
    </message>
    <message>
        <source>The register kept changing while it was written out</source>
        <translation>导出期间登记库不断变化</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>The file is a binary workbook of Excel</source>
        <translation>文件是 Excel 二进制工作簿</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet</source>
        <translation>工作簿没有可见的工作表</translation>
    </message>
    <message>
        <source>Show the sheet meant, and save it anew</source>
        <translation>请取消隐藏所需工作表后重新保存</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030</source>
        <translation>文字既不是 UTF-8 也不是 GB18030</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; is given twice</source>
        <translation>字段“%1”重复给出</translation>
    </message>
    <message>
        <source>%1 asks for nothing</source>
        <translation>%1 等于什么也不要</translation>
    </message>
    <message>
        <source>Give 1 or more</source>
        <translation>请给出不小于 1 的数</translation>
    </message>
    <message>
        <source>The name is blank</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>Give one</source>
        <translation>请给出名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a field of a %2</source>
        <translation>“%1”不是%2的字段</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; cannot be &apos;%2&apos;</source>
        <translation>字段“%1”不能为“%2”</translation>
    </message>
    <message>
        <source>There is no holder &apos;%1&apos;</source>
        <translation>没有使用单位“%1”</translation>
    </message>
    <message>
        <source>The ending of %1 names no type of file that this is written as</source>
        <translation>%1 的扩展名不是此内容可用的文件类型</translation>
    </message>
    <message>
        <source>End the name with one of %2</source>
        <translation>文件名请以下列之一结尾：%2</translation>
    </message>
    <message>
        <source>The file cannot be created: %1</source>
        <translation>无法创建文件：%1</translation>
    </message>
    <message>
        <source>Check the folder and your rights in it</source>
        <translation>请检查文件夹是否存在及其写入权限</translation>
    </message>
    <message>
        <source>The file could not be written to its end: %1</source>
        <translation>文件未能写完：%1</translation>
    </message>
    <message>
        <source>Check the free space and the disk</source>
        <translation>请检查剩余空间和磁盘</translation>
    </message>
    <message>
        <source>The scheme %1 gives no prefixes by zone</source>
        <translation>方案“%1”不按网络区分配前缀</translation>
    </message>
    <message>
        <source>Name the block without zones</source>
        <translation>请给出不带网络区的地址块</translation>
    </message>
    <message>
        <source>%1 %2 has %3 in force, where scheme %4 places %5 %6: %7</source>
        <translation>%1 %2 已有有效前缀 %3，与方案 %4 为 %5 %6 安排的 %7 冲突</translation>
    </message>
    <message>
        <source>Choose another block, or the scheme in force</source>
        <translation>请另选地址块，或沿用现行方案</translation>
    </message>
    <message>
        <source>Scheme %4 places %1 %2 on %3 and %5 %6 on %7, which overlap</source>
        <translation>方案 %4 把 %1 %2 安排在 %3，把 %5 %6 安排在 %7，二者重叠</translation>
    </message>
    <message>
        <source>%1 is in force outside this plan, where scheme %2 places %3 %4: %5</source>
        <translation>%1 已在本规划之外有效，与方案 %2 为 %3 %4 安排的 %5 冲突</translation>
    </message>
    <message>
        <source>Move or release it first, or choose another block</source>
        <translation>请先迁移或释放它，或另选地址块</translation>
    </message>
    <message>
        <source>The file is compressed (gzip)</source>
        <translation>文件经过压缩（gzip）</translation>
    </message>
    <message>
        <source>Unpack it first, for instance with gunzip</source>
        <translation>请先解压，例如用 gunzip</translation>
    </message>
    <message>
        <source>This program was built without PDF</source>
        <translation>本程序未包含 PDF 功能</translation>
    </message>
    <message>
        <source>Give a name that ends in .xlsx or .csv</source>
        <translation>文件名请以 .xlsx 或 .csv 结尾</translation>
    </message>
    <message>
        <source>The form asks for &apos;%1&apos;, which nothing fills</source>
        <translation>版式文件引用的“%1”没有对应内容</translation>
    </message>
    <message>
        <source>The part &apos;%1&apos; of the form has no end</source>
        <translation>版式文件中的“%1”部分没有结束</translation>
    </message>
    <message>
        <source>Close it with {{/%1}}</source>
        <translation>请用 {{/%1}} 结束</translation>
    </message>
    <message>
        <source>The form cannot be read: %1</source>
        <translation>无法读取版式文件：%1</translation>
    </message>
    <message>
        <source>The printer took no pages</source>
        <translation>打印机未接受任何页</translation>
    </message>
    <message>
        <source>Check that it is there and has paper</source>
        <translation>请检查打印机是否可用、是否有纸</translation>
    </message>
    <message>
        <source>It holds 0 to %3. Correct the code, or take a scheme with a wider field or a code table</source>
        <translation>该段可取 0 至 %3。请改正编码，或改用更宽的标识段或编码表</translation>
    </message>
    <message>
        <source>The file is no text</source>
        <translation>该文件不是文本文件</translation>
    </message>
    <message>
        <source>Unpack it, or convert it to UTF-8, first</source>
        <translation>请先解压，或转换为 UTF-8 编码的文本</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>There is no field &apos;%1&apos;.</source>
        <translation>没有“%1”字段。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be compared so.</source>
        <translation>“%1”不能这样比较。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of holding.</source>
        <translation>“%1”不是登记类型。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no status.</source>
        <translation>“%1”不是状态。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date such as 2026-03-01.</source>
        <translation>“%1”不是日期，应如 2026-03-01。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no prefix.</source>
        <translation>“%1”不是前缀。</translation>
    </message>
    <message>
        <source>Behind &apos;%1&apos; a value is missing.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>The quotation mark at %1 is not closed.</source>
        <translation>“%1”处的引号没有闭合。</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>网络区</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>many in use</source>
        <translation>大量在用</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n directly inside</source>
        <translation>
            <numerusform>直接下级 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>free: %1 × /%2</source>
        <extracomment>shown in the table where nothing is held: how many prefixes of which length are free</extracomment>
        <translation>空闲：%1 × /%2</translation>
    </message>
    <message>
        <source>Free from %1 to %2.
Enter gives a prefix here.</source>
        <translation>%1 至 %2 空闲。
按 Enter 在此分配前缀。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n 个在用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>＋ will be added</source>
        <translation>＋ 新增</translation>
    </message>
    <message>
        <source>◐ will be changed</source>
        <translation>◐ 变更</translation>
    </message>
    <message>
        <source>＝ stays the same</source>
        <translation>＝ 相同</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ 拒绝</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>长度改变</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A level and how many there is room for: &quot;City 14&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: one /%2 each.</source>
        <translation>%1：各一个 /%2。</translation>
    </message>
    <message>
        <source>%1: a /%2 in each of its zones.</source>
        <translation>%1：在其每个网络区各一个 /%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>规划位置</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>网络区</translation>
    </message>
    <message>
        <source>Count of /%1</source>
        <translation>/%1 数量</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>登记库：%1</translation>
    </message>
    <message>
        <source>Under: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Holdings: %1</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>As of %1, journal entry %2</source>
        <translation>截至 %1，日志第 %2 条</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Made by:                    Checked by:                    Approved by:                    Date:</source>
        <translation>制表：                    审核：                    批准：                    日期：</translation>
    </message>
    <message>
        <source>Anchor: %1</source>
        <translation>锚点：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
    <message>
        <source>IPv6 address allocation sheet</source>
        <translation>IPv6 地址分配表</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 and %2 overlap: both hold the same prefix</source>
        <translation>%1 与 %2 重叠：登记了同一前缀</translation>
    </message>
    <message>
        <source>Restore a backup: no change can have done this</source>
        <translation>请恢复备份：任何变更都不会造成此情形</translation>
    </message>
    <message>
        <source>It lies outside every block in force</source>
        <translation>不在任何有效地址块之内</translation>
    </message>
    <message>
        <source>Add the block, or release it</source>
        <translation>请补录地址块，或释放该前缀</translation>
    </message>
    <message>
        <source>A %1 stands directly inside a %2, which cannot hold it</source>
        <translation>%1不能直接置于%2之内</translation>
    </message>
    <message>
        <source>Move it, or change what is around it</source>
        <translation>请移动该前缀，或更改其上级</translation>
    </message>
    <message>
        <source>It is in force since %1, its block only since %2</source>
        <translation>自 %1 起有效，而所属地址块自 %2 起才有效</translation>
    </message>
    <message>
        <source>Correct valid_from of the block</source>
        <translation>请改正地址块的 valid_from</translation>
    </message>
    <message>
        <source>It lies in special-purpose space: %1</source>
        <translation>位于专用地址空间：%1</translation>
    </message>
    <message>
        <source>Such space is not given out; release it</source>
        <translation>专用地址不得分配，请释放</translation>
    </message>
    <message>
        <source>It is documentation space (%1)</source>
        <translation>属于文档示例地址（%1）</translation>
    </message>
    <message>
        <source>Right for samples and tests only</source>
        <translation>仅用于示例和测试</translation>
    </message>
    <message>
        <source>fc00::/8 is not defined</source>
        <translation>fc00::/8 尚未定义</translation>
    </message>
    <message>
        <source>Use a prefix of fd00::/8 with a random global id (RFC 4193)</source>
        <translation>请用 fd00::/8 内带随机全局标识的前缀（RFC 4193）</translation>
    </message>
    <message>
        <source>Its global id has hardly been drawn at random</source>
        <translation>其全局标识不像随机生成</translation>
    </message>
    <message>
        <source>Draw one as RFC 4193 says, lest networks collide</source>
        <translation>请按 RFC 4193 随机生成，以免网络冲突</translation>
    </message>
    <message>
        <source>Its length /%1 ends inside the field %2 of the plan</source>
        <translation>长度 /%1 落在规划标识段 %2 之中</translation>
    </message>
    <message>
        <source>Lengths of the plan: %3</source>
        <translation>规划的长度有：%3</translation>
    </message>
    <message>
        <source>It uses the reserved value %1 of the field %2</source>
        <translation>使用了标识段 %2 的保留值 %1</translation>
    </message>
    <message>
        <source>Move it to a value that is not reserved</source>
        <translation>请改用非保留值</translation>
    </message>
    <message>
        <source>It stands directly in %1: the level %2 is skipped</source>
        <translation>直接位于 %1 之内：跳过了 %2 级</translation>
    </message>
    <message>
        <source>Give the level above its prefix first</source>
        <translation>请先给上一级分配前缀</translation>
    </message>
    <message>
        <source>It should have been returned on %1</source>
        <translation>应于 %1 回收</translation>
    </message>
    <message>
        <source>Release it, or set a later valid_to</source>
        <translation>请释放，或延长 valid_to</translation>
    </message>
    <message>
        <source>Its holder %1 has no contact</source>
        <translation>使用单位 %1 没有联系人</translation>
    </message>
    <message>
        <source>Add one with `contact`: tracing and filing need it</source>
        <translation>请用 contact 补录：溯源和备案都需要</translation>
    </message>
    <message>
        <source>Its interface id is reserved (%1)</source>
        <translation>接口标识为保留值（%1）</translation>
    </message>
    <message>
        <source>Use another address of the subnet</source>
        <translation>请改用子网内的其他地址</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::AddressMap</name>
    <message>
        <source>&amp;Colour:</source>
        <translation>着色(&amp;C)：</translation>
    </message>
    <message>
        <source>What colours tell</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>What colours tell (keys 1 to 5)</source>
        <translation>颜色的含义（按 1 至 5 切换）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>网络区</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>整幅地图（Home）</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>正在绘制地图…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>正在绘制地图</translation>
    </message>
    <message>
        <source>Nothing to draw yet: this register holds no block.</source>
        <translation>暂无内容：此登记库还没有地址块。</translation>
    </message>
    <message>
        <source>Enter a block…</source>
        <translation>录入地址块…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>显示登记库</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot;, not what the register holds now.</source>
        <translation>规划“%1”，并非登记库的现状。</translation>
    </message>
    <message>
        <source>Reading all holdings…</source>
        <translation>正在读取全部地址记录…</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::BitRuler</name>
    <message>
        <source>bit %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>bits %1–%2</source>
        <translation>第 %1–%2 位</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1，%2：%3，%4</translation>
    </message>
    <message>
        <source>Bits of %1</source>
        <translation>%1 的位图</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::BlockSection</name>
    <message>
        <source>Another block</source>
        <translation>添加地址块</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>Take this block away</source>
        <translation>移除此地址块</translation>
    </message>
    <message>
        <source>All other zones</source>
        <translation>其余网络区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones</source>
        <translation>
            <numerusform>%Ln 个网络区</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones this block takes: %1</source>
        <translation>此地址块用于的网络区：%1</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Breadcrumb</name>
    <message>
        <source>Address or prefix</source>
        <translation>地址或前缀</translation>
    </message>
    <message>
        <source>Address or prefix in any notation, then Enter</source>
        <translation>输入任意写法的地址或前缀，按 Enter</translation>
    </message>
    <message>
        <source>Select a row, or press Ctrl+L and type an address</source>
        <translation>选中一行，或按 Ctrl+L 输入地址</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>More in the tree</source>
        <translation>其余见树表</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::BusyStrip</name>
    <message>
        <source>Show all tasks</source>
        <translation>显示全部任务</translation>
    </message>
    <message>
        <source>Task at work</source>
        <translation>正在执行的任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>取消此任务</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Colours</name>
    <message>
        <source>Block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已规划</translation>
    </message>
    <message>
        <source>In force, stays</source>
        <translation>有效，保持不动</translation>
    </message>
    <message>
        <source>%1% and more used</source>
        <translation>使用率 %1% 及以上</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <translation>%1–%2%</translation>
    </message>
    <message>
        <source>Nothing inside</source>
        <translation>其内为空</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>无网络区</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未填使用单位</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ColumnHeader</name>
    <message>
        <source>not read</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>What &apos;%1&apos; means</source>
        <translation>“%1”列的含义</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::CompareFigures</name>
    <message>
        <source>Figures of both plans</source>
        <translation>两个规划的统计</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Largest free</source>
        <translation>最大空闲块</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1空闲</translation>
    </message>
    <message>
        <source>%1 HD</source>
        <translation>%1 HD 比率</translation>
    </message>
    <message>
        <source>%1 routes</source>
        <translation>%1路由数</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::CompareView</name>
    <message>
        <source>There is no difference to show</source>
        <translation>没有可显示的差异</translation>
    </message>
    <message>
        <source>Choose two plans</source>
        <translation>请选择两个规划</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>The one plan, A</source>
        <translation>规划 A</translation>
    </message>
    <message>
        <source>The other plan, B</source>
        <translation>规划 B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>互换 A 和 B</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>上一处差异（Shift+F7）</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>下一处差异（F7）</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1（已发布）</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（草案）</translation>
    </message>
    <message>
        <source>There are no two plans to compare</source>
        <translation>可对比的规划不足两个</translation>
    </message>
    <message>
        <source>Make another one with a different scheme, divisions or block.</source>
        <translation>可换用其他编码方案、行政区划或地址块，再做一个。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建规划…</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>对比“%1”与“%2”</translation>
    </message>
    <message>
        <source>The plans cannot be compared</source>
        <translation>无法对比规划</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>the mark of a change, how many, its word: &quot;→ 12 moved&quot;</extracomment>
        <translation>%1 %3 %2</translation>
    </message>
    <message>
        <source>Show what is %1: %2</source>
        <translation>只看%1：%2</translation>
    </message>
    <message>
        <source>= %1 the same</source>
        <translation>= 相同 %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln 处差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::DateEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>例如 2026-03-01</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Describe</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>网络区</translation>
    </message>
    <message>
        <source>in force, stays</source>
        <translation>有效，保持不动</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已规划</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Room for %1 × /%2</source>
        <translation>可容纳 %1 × /%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Holder: %1</source>
        <translation>使用单位：%1</translation>
    </message>
    <message>
        <source>Zone: %1</source>
        <translation>网络区：%1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::DifferenceTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>网络区</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::DivisionTable</name>
    <message>
        <source>%1, wrong: %2</source>
        <translation>%1，有误：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>接入类别</translation>
    </message>
    <message>
        <source>%1: not used</source>
        <translation>%1：不使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::DraftPanel</name>
    <message>
        <source>Levels of the plan</source>
        <translation>规划的级别</translation>
    </message>
    <message>
        <source>Members of the plan</source>
        <translation>规划的成员</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Can grow</source>
        <translation>可扩大</translation>
    </message>
    <message>
        <source>Find a member by name, code or address</source>
        <translation>按名称、编码或地址查找成员</translation>
    </message>
    <message>
        <source>Find by name, code or address</source>
        <translation>按名称、编码或地址查找</translation>
    </message>
    <message>
        <source>Zone whose prefixes are shown</source>
        <translation>显示哪个网络区的前缀</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>全部网络区</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::DraftTree</name>
    <message>
        <source>%1  + %2</source>
        <translation>%1  + %2</translation>
    </message>
    <message>
        <source>to /%1</source>
        <translation>至 /%1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>● in force</source>
        <translation>● 有效</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Can grow</source>
        <translation>可扩大</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已有效</translation>
    </message>
    <message>
        <source>The first prefix, and how many more in other zones or blocks</source>
        <translation>第一个前缀，以及在其他网络区或地址块中的数量</translation>
    </message>
    <message>
        <source>How wide the prefix can grow where it stands</source>
        <translation>前缀原地可扩大到的长度</translation>
    </message>
    <message>
        <source>Prefixes in force stay where they are</source>
        <translation>已有效的前缀保持不动</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::DraftView</name>
    <message>
        <source>the whole catalogue</source>
        <translation>全国行政区划目录</translation>
    </message>
    <message>
        <source>catalogue %1</source>
        <translation>%1行政区划目录</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Opening the plan %1 …</source>
        <translation>正在打开规划“%1”…</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>没有打开规划</translation>
    </message>
    <message>
        <source>Choose one in the list of plans, or make a new one.</source>
        <translation>从规划列表中选择，或新建规划。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建规划…</translation>
    </message>
    <message>
        <source>Open the plan %1</source>
        <translation>打开规划“%1”</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 members, %4 prefixes · made from %5</source>
        <translation>%1 · %2 · %3 个成员，%4 个前缀 · 依据：%5</translation>
    </message>
    <message>
        <source>● in force since entry %1</source>
        <translation>● 已发布，日志第 %1 条</translation>
    </message>
    <message>
        <source>○ draft</source>
        <translation>○ 草案</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>登记库以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no plan %1 any more</source>
        <translation>规划“%1”已不存在</translation>
    </message>
    <message>
        <source>The plan %1 cannot be opened</source>
        <translation>无法打开规划“%1”</translation>
    </message>
    <message>
        <source>It was dropped.</source>
        <translation>已被删除。</translation>
    </message>
    <message>
        <source>Drop this draft? It leaves the list; what is in force stays as it is.</source>
        <translation>删除此草案？删除后不再列出；已有效的前缀不受影响。</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>删除草案</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Drop the draft %1</source>
        <translation>删除草案“%1”</translation>
    </message>
    <message>
        <source>The draft %1 is dropped.</source>
        <translation>草案“%1”已删除。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::EntryCard</name>
    <message>
        <source>&amp;Touched prefixes</source>
        <translation>涉及的前缀(&amp;T)</translation>
    </message>
    <message>
        <source>Anc&amp;hor, to note where nobody can change it</source>
        <translation>锚点(&amp;H)，请抄存于他人无法改动之处</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the anchor</source>
        <translation>复制锚点</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，操作人：%2</translation>
    </message>
    <message>
        <source>At %1 with %2</source>
        <translation>主机：%1，程序：%2</translation>
    </message>
    <message>
        <source>Versions opened: %1, closed: %2</source>
        <translation>新增 %1 个版本，结束 %2 个版本</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>事由：%1</translation>
    </message>
    <message>
        <source>Withdraws entry %1</source>
        <translation>撤销第 %1 条</translation>
    </message>
    <message>
        <source>Withdrawn by entry %1</source>
        <translation>已由第 %1 条撤销</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>第 %1 条：%2</translation>
    </message>
    <message>
        <source>The register is open read-only</source>
        <translation>登记库以只读方式打开</translation>
    </message>
    <message>
        <source>It is withdrawn already</source>
        <translation>此条已撤销</translation>
    </message>
    <message>
        <source>Withdraws the record of this entry; the journal keeps both</source>
        <translation>撤销此条所作的变更；两条均留在日志中</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Touched prefixes: %n</source>
        <translation>
            <numerusform>涉及的前缀(&amp;T)：%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Touched prefixes: the first %n</source>
        <translation>
            <numerusform>涉及的前缀(&amp;T)：前 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show entry %1</source>
        <translation>显示第 %1 条</translation>
    </message>
    <message>
        <source>Prefixes that the entry touched</source>
        <translation>此条涉及的前缀</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ExportDialog</name>
    <message>
        <source>Register %1</source>
        <translation>登记库 %1</translation>
    </message>
    <message>
        <source>Allocation sheet %1</source>
        <translation>地址分配表 %1</translation>
    </message>
    <message>
        <source>Filing records %1</source>
        <translation>备案记录 %1</translation>
    </message>
    <message>
        <source>&amp;Export draft</source>
        <translation>导出草稿(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Check the filing</source>
        <translation>备案检查</translation>
    </message>
    <message>
        <source>Checking what the filing system would send back…</source>
        <translation>正在检查会被备案系统退回的内容…</translation>
    </message>
    <message numerus="yes">
        <source>✔ Nothing keeps it from being filed: %n row(s).</source>
        <translation>
            <numerusform>✔ 检查通过，可以报备：共 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n error(s) keep it from being filed. Press Enter on one to mend it.</source>
        <translation>
            <numerusform>✖ 有 %n 处错误，不能报备。在错误上按 Enter 改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>✔ %1 — %2 rows, as of journal entry %3</source>
        <translation>✔ %1：共 %2 行，截至日志第 %3 条</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>已停止，未写入文件。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Allocation sheet</source>
        <translation>地址分配表(&amp;A)</translation>
    </message>
    <message>
        <source>Every holding in address order, people masked. For spreadsheets, or as PDF for paper.</source>
        <translation>按地址顺序列出全部持有情况，个人信息遮住一部分。用于电子表格，或以 PDF 打印。</translation>
    </message>
    <message>
        <source>&amp;Filing records</source>
        <translation>备案记录(&amp;F)</translation>
    </message>
    <message>
        <source>What the filing system takes, checked beforehand; contacts in full.</source>
        <translation>备案系统要求的内容，导出前检查；联系人信息完整。</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记库(&amp;R)</translation>
    </message>
    <message>
        <source>Everything the register believes, past and future too, contacts in full. Imports again unchanged.</source>
        <translation>登记库的全部内容，含过去和将来，联系人信息完整。可原样导入。</translation>
    </message>
    <message>
        <source>The &amp;whole register</source>
        <translation>整个登记库(&amp;W)</translation>
    </message>
    <message>
        <source>Only &amp;inside</source>
        <translation>仅限此前缀以内(&amp;I)</translation>
    </message>
    <message>
        <source>Prefix to export</source>
        <translation>要导出的前缀</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>What the filing lacks</source>
        <translation>备案待改正之处</translation>
    </message>
    <message>
        <source>Write it all the same, marked as a &amp;draft (草稿) not to be filed</source>
        <translation>仍然导出，标明“草稿”，不得用于报备(&amp;D)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>打开所在文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FactPage</name>
    <message>
        <source>Copy the prefix</source>
        <translation>复制前缀</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>上级前缀</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>No contact yet: tracing and filing need one.</source>
        <translation>尚无联系人：溯源和备案都需要。</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show names, phone numbers and addresses in clear</source>
        <translation>完整显示姓名、电话和地址</translation>
    </message>
    <message>
        <source>%1: the register is open read-only</source>
        <translation>%1：登记库以只读方式打开</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FileField</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose another place or name</source>
        <translation>更改位置或名称</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FilingFindings</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>改正办法</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FilterBar</name>
    <message>
        <source>By address</source>
        <translation>按地址</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>按成员</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter, such as unit~Xing&apos;an len=56 used&gt;80%</source>
        <translation>过滤，例如 单位~兴安 长度=56 使用率&gt;80%</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存的过滤条件</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此过滤条件</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FilterHeader</name>
    <message>
        <source>Filter by: %1</source>
        <translation>过滤：%1</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FindingsModel</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FindingsPane</name>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation>正在检查登记库…</translation>
    </message>
    <message>
        <source>The register has changed since</source>
        <translation>检查之后登记库又有变更</translation>
    </message>
    <message>
        <source>Check of the register</source>
        <translation>检查登记库</translation>
    </message>
    <message>
        <source>The register cannot be checked</source>
        <translation>无法检查登记库</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>检查时间：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen severities</source>
        <translation>没有所选严重程度的问题</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>显示全部问题</translation>
    </message>
    <message>
        <source>No problems found · checked at %1</source>
        <translation>未发现问题 · 检查时间：%1</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FormBody</name>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Holder and contact</source>
        <translation>使用单位和联系人</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>It changes from a day on</source>
        <translation>变更：自某日起采用新内容</translation>
    </message>
    <message>
        <source>The record was wrong from its start</source>
        <translation>更正：原记录一开始就有误</translation>
    </message>
    <message>
        <source>for the journal</source>
        <translation>记入日志</translation>
    </message>
    <message>
        <source>Reason or document number</source>
        <translation>事由或文号</translation>
    </message>
    <message>
        <source>Reason or document number (optional)</source>
        <translation>事由或文号（选填）</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Contact of the holder</source>
        <translation>使用单位联系人</translation>
    </message>
    <message>
        <source>A prefix is needed</source>
        <translation>须填写前缀</translation>
    </message>
    <message>
        <source>A holder is needed</source>
        <translation>须填写使用单位</translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>须填写编码</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>须填写名称</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>须填写事由</translation>
    </message>
    <message>
        <source>Its quarantine is lifted: it is free at once.</source>
        <translation>解除冻结，立即空闲。</translation>
    </message>
    <message numerus="yes">
        <source>It stays quarantined for %n days and is free again after that.</source>
        <translation>
            <numerusform>冻结 %n 天，期满后恢复空闲。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is free at once.</source>
        <translation>立即空闲。</translation>
    </message>
    <message>
        <source>Nothing lies inside it.</source>
        <translation>其内没有登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n holdings lie inside it.</source>
        <translation>
            <numerusform>其内有 %n 个已登记的前缀。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FormField</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The register is open read-only: nothing can be saved.</source>
        <translation>登记库以只读方式打开，不能保存。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何改动。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>无需变更。</translation>
    </message>
    <message>
        <source>%1 (entry %2).</source>
        <translation>%1（日志第 %2 条）。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FreePage</name>
    <message>
        <source>Outside every block</source>
        <translation>不在任何地址块内</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>位于 %1 之内</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空闲地址</translation>
    </message>
    <message>
        <source>Nothing held here</source>
        <translation>此处无人持有</translation>
    </message>
    <message>
        <source>%1 /%2</source>
        <translation>%1 个 /%2</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>可容 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Add as a block…</source>
        <translation>录入为地址块…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配使用…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Reserve…</source>
        <translation>预留…</translation>
    </message>
    <message>
        <source>Nothing can be given here: what lies around it does not allow it.</source>
        <translation>此处不能给出前缀：上级前缀不允许。</translation>
    </message>
    <message>
        <source>Next free in it</source>
        <translation>其内下一个空闲前缀</translation>
    </message>
    <message>
        <source>Length of the next free prefix</source>
        <translation>下一个空闲前缀的长度</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No /%1 can be given here: all is taken, or kept by the plan.</source>
        <translation>此处没有可给出的 /%1：均已占用，或由规划保留。</translation>
    </message>
    <message>
        <source>This is %1: it is given to nobody and needs no registration.</source>
        <translation>属于%1，不分配给任何单位，无需登记。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::GoPopup</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Address, name, pinyin initials, code or document number</source>
        <translation>地址、名称、拼音首字母、编码或文号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Enter opens   ·   Ctrl+Enter edits or assigns   ·   &gt; commands   ·   @2026-03-01 before it asks about that day</source>
        <translation>Enter 打开   ·   Ctrl+Enter 修改或分配使用   ·   &gt; 命令   ·   前面加 @2026-03-01 查询当日情况</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HelpPane</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HolderEdit</name>
    <message>
        <source>New holder: record it with this</source>
        <translation>新使用单位，一并录入</translation>
    </message>
    <message>
        <source>code or name</source>
        <translation>编码或名称</translation>
    </message>
    <message>
        <source>%1 · no contact yet</source>
        <translation>%1 · 尚无联系人</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HolderPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>Edit the holder…</source>
        <translation>修改使用单位…</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>联系人…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>持有前缀</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>未持有前缀。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>仅显示前 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HoldingList</name>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HoldingPage</name>
    <message>
        <source>%1; as it is now since %2</source>
        <translation>%1；现有内容自 %2 起</translation>
    </message>
    <message>
        <source>Assign this…</source>
        <translation>分配使用此前缀…</translation>
    </message>
    <message>
        <source>Allocate here…</source>
        <translation>在此分配…</translation>
    </message>
    <message>
        <source>Assign here…</source>
        <translation>在此分配使用…</translation>
    </message>
    <message>
        <source>Register here…</source>
        <translation>在此登记…</translation>
    </message>
    <message>
        <source>Reserve here…</source>
        <translation>在此预留…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Print the notice…</source>
        <translation>打印通知单…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>释放…</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>All entries in the journal</source>
        <translation>日志中的全部条目</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>%1 of %2 /%3 used (%4 %)</source>
        <translation>已用 %1 个，共 %2 个 /%3（%4%）</translation>
    </message>
    <message>
        <source>Largest free</source>
        <translation>最大空闲块</translation>
    </message>
    <message>
        <source>nothing is free</source>
        <translation>没有空闲</translation>
    </message>
    <message>
        <source>Can grow</source>
        <translation>可扩大</translation>
    </message>
    <message>
        <source>to /%1 in place</source>
        <translation>可原地扩大到 /%1</translation>
    </message>
    <message>
        <source>not in place</source>
        <translation>不能原地扩大</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>其内登记</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HoldingTable</name>
    <message>
        <source>Holdings</source>
        <translation>持有情况</translation>
    </message>
    <message>
        <source>Fit columns to the window</source>
        <translation>列宽适应窗口</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HoldingsView</name>
    <message>
        <source>Reading the members …</source>
        <translation>正在读取成员…</translation>
    </message>
    <message>
        <source>Looking for what matches …</source>
        <translation>正在查找符合条件的前缀…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>matches of all holdings looked at</extracomment>
        <translation>符合 %1 / 共 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合过滤条件的前缀。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤条件</translation>
    </message>
    <message>
        <source>No plan is in force, so there are no members.</source>
        <translation>尚无已发布的规划，因此没有成员。</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>新建规划</translation>
    </message>
    <message>
        <source>No address block is in this register yet.</source>
        <translation>登记库中尚无地址块。</translation>
    </message>
    <message>
        <source>Enter a block</source>
        <translation>录入地址块</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how many holdings of a kind, such as &quot;assignment: 192&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>登记库以只读方式打开。</translation>
    </message>
    <message>
        <source>Nothing can be given here: the plan keeps this space.</source>
        <translation>此处不能给出前缀：已由规划保留。</translation>
    </message>
    <message>
        <source>That is more than the clipboard should carry. Export the register instead.</source>
        <translation>行数过多，不宜复制到剪贴板，请改用导出登记库。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>A block is the prefix all others are given from, such as 2001:db8::/32. Publishing a plan enters its block too.</source>
        <translation>地址块是其他前缀的来源，例如 2001:db8::/32。发布规划时也会录入其地址块。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ImportDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Import the &amp;good ones</source>
        <translation>仅导入合格行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import all</source>
        <translation>全部导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import holdings</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Reason or &amp;document number</source>
        <translation>事由或文号(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>This register is open read-only.</source>
        <translation>登记库以只读方式打开。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import a table of holdings</source>
        <translation>导入地址表格</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX, or an export of a register; drop it here; or paste rows copied from a spreadsheet. Nothing is written before you have seen what will happen to every row.</source>
        <translation>选择 CSV、XLSX 或登记库导出文件，或将文件拖到此处，也可粘贴从电子表格复制的行。先逐行预览处理结果，确认之前不写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.tsv *.txt *.xlsx *.jsonl);;All files (*)</source>
        <translation>表格和导出文件 (*.csv *.tsv *.txt *.xlsx *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Reading the pasted rows…</source>
        <translation>正在读取粘贴的行…</translation>
    </message>
    <message>
        <source>&amp;Judge the rows</source>
        <translation>逐行检查(&amp;J)</translation>
    </message>
    <message>
        <source>Choose in the headings which column holds the prefix.</source>
        <translation>请在表头中指定前缀列。</translation>
    </message>
    <message>
        <source>Judging the rows…</source>
        <translation>正在逐行检查…</translation>
    </message>
    <message>
        <source>Trial import</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Stopped before all rows were judged.</source>
        <translation>已停止，尚有行未检查。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import of holdings</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Nothing had to change: the register says all of it already</source>
        <translation>无需变更：登记库中已有全部内容</translation>
    </message>
    <message>
        <source>Entry %1: %2 added, %3 changed; %4 takes it back</source>
        <translation>日志第 %1 条：新增 %2，变更 %3；%4 可撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) left out</source>
        <translation>
            <numerusform>已略过 %n 行被拒绝的行</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>另选文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Correct the refused rows first, or import the good ones</source>
        <translation>请先改正被拒绝的行，或仅导入合格行</translation>
    </message>
    <message>
        <source>All rows as one change</source>
        <translation>全部行作为一次变更导入</translation>
    </message>
    <message>
        <source>The import is under way. Stop it?</source>
        <translation>正在导入。要停止吗？</translation>
    </message>
    <message>
        <source>Close without importing? The corrections made here are lost.</source>
        <translation>不导入就关闭？在此所作的改正将丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>留在此处(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ImportModel</name>
    <message>
        <source>Let rows outside it be taken too, or take the row out</source>
        <translation>请允许导入范围以外的行，或删除该行</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Why not, and what to do</source>
        <translation>拒绝原因和处理办法</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ImportSheet</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>仅看拒绝的行(&amp;R)</translation>
    </message>
    <message>
        <source>Rows are taken as &amp;kind</source>
        <translation>导入为(&amp;K)</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>待导入的行</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>粘贴的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse rows &amp;outside %1</source>
        <translation>拒绝 %1 以外的行(&amp;O)</translation>
    </message>
    <message>
        <source>Columns not read: %1</source>
        <translation>未读取的列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>＋ %n will be added</source>
        <translation>
            <numerusform>＋ 新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %n will be changed</source>
        <translation>
            <numerusform>◐ 变更 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>＝ %n the same</source>
        <translation>
            <numerusform>＝ 相同 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n refused</source>
        <translation>
            <numerusform>✕ 拒绝 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::InspectorPane</name>
    <message>
        <source>Inspector</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::JournalModel</name>
    <message>
        <source>undone by %1</source>
        <translation>已由第 %1 条撤销</translation>
    </message>
    <message>
        <source>withdraws %1</source>
        <translation>撤销第 %1 条</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>Versions opened: %1, closed: %2</source>
        <translation>新增 %1 个版本，结束 %2 个版本</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Only what touched %1</source>
        <translation>仅与 %1 有关(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only what touched the selected prefix</source>
        <translation>仅与所选前缀有关(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No entry touched exactly this prefix</source>
        <translation>没有与此前缀直接有关的条目</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示全部条目</translation>
    </message>
    <message>
        <source>Nothing has been entered yet</source>
        <translation>尚无变更</translation>
    </message>
    <message>
        <source>Every change will stand here, with who, when and why.</source>
        <translation>每次变更都记在这里，写明何人、何时、何事由。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo of entry %1</source>
        <translation>撤销日志第 %1 条</translation>
    </message>
    <message>
        <source>%1: %2 and more</source>
        <translation>%1：%2 等</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Entry %1 &apos;%2&apos; is back; %3 withdraws it again</source>
        <translation>日志第 %1 条“%2”已重做；%3 可再次撤销</translation>
    </message>
    <message>
        <source>Entry %1 &apos;%2&apos; withdrawn; %3 brings it back</source>
        <translation>日志第 %1 条“%2”已撤销；%3 可重做</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::JumpBox</name>
    <message>
        <source>Go to address</source>
        <translation>转到地址</translation>
    </message>
    <message>
        <source>Address or prefix, then Enter</source>
        <translation>输入地址或前缀后按 Enter</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Labels</name>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 addresses free</source>
        <translation>%1 个地址空闲</translation>
    </message>
    <message>
        <source>%1 free /%2</source>
        <translation>%1 个 /%2 空闲</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::LevelTable</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>HD ratio</source>
        <translation>HD 比率</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由数</translation>
    </message>
    <message>
        <source>Who gets prefixes, from the top</source>
        <translation>取得前缀的级别，自上而下</translation>
    </message>
    <message>
        <source>How long the prefixes of this level are</source>
        <translation>本级前缀的长度</translation>
    </message>
    <message>
        <source>Prefixes placed, over all zones and blocks</source>
        <translation>各网络区、各地址块已安排的前缀总数</translation>
    </message>
    <message>
        <source>Values of the field in all places in use</source>
        <translation>各在用上级内标识段取值的总数</translation>
    </message>
    <message>
        <source>Neither placed nor reserved</source>
        <translation>既未安排也未保留</translation>
    </message>
    <message>
        <source>Kept by rule of the scheme</source>
        <translation>按方案规则保留</translation>
    </message>
    <message>
        <source>How full the level is by RFC 3194; up to 0.94 leaves room to grow</source>
        <translation>按 RFC 3194 计算的本级占用程度；不超过 0.94 时仍有扩展余地</translation>
    </message>
    <message>
        <source>The most routes one router of the level above carries</source>
        <translation>上一级单台路由器承载的最多路由数</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::LookupBox</name>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Go to an address, a name or a command</source>
        <translation>转到地址、名称或命令</translation>
    </message>
    <message>
        <source>Find an address, a name, a code or a command</source>
        <translation>查找地址、名称、编码或命令</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>No command is called so</source>
        <translation>没有此命令</translation>
    </message>
    <message>
        <source>seen lately</source>
        <translation>最近看过</translation>
    </message>
    <message>
        <source>Type an address in any notation, or a name</source>
        <translation>输入任意写法的地址，或名称</translation>
    </message>
    <message>
        <source>pinyin initials will do</source>
        <translation>可用拼音首字母</translation>
    </message>
    <message>
        <source>Searching every field…</source>
        <translation>正在所有字段中查找…</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::MainWindow</name>
    <message>
        <source>%1 — Sextant</source>
        <translation>%1 — 六分仪</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>树表</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 (read-only) — Sextant</source>
        <translation>%1（只读） — 六分仪</translation>
    </message>
    <message>
        <source>Side panes</source>
        <translation>侧边窗格</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>溯源</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::MapCanvas</name>
    <message>
        <source>Address map</source>
        <translation>地址地图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选中</translation>
    </message>
    <message numerus="yes">
        <source>All of %n blocks</source>
        <translation>
            <numerusform>全部 %n 个地址块</numerusform>
        </translation>
    </message>
    <message>
        <source>In view: %1. %2</source>
        <translation>当前显示：%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rectangles inside</source>
        <translation>
            <numerusform>其内有 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>登记库以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::MemberTree</name>
    <message>
        <source>Read members</source>
        <translation>读取成员</translation>
    </message>
    <message>
        <source>no prefix</source>
        <translation>无前缀</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes</source>
        <translation>
            <numerusform>%n 个前缀</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>编码 %1</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::MomentEdit</name>
    <message>
        <source>As of when</source>
        <translation>查哪一刻</translation>
    </message>
    <message>
        <source>Whose the addresses are now, or were at a moment of your choice</source>
        <translation>按现在的登记，或按指定时刻的登记查持有单位</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>By the register now</source>
        <translation>按当前登记</translation>
    </message>
    <message>
        <source>By the register at</source>
        <translation>按指定时间</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::NavigationPane</name>
    <message>
        <source>Address blocks</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>Plans and drafts</source>
        <translation>规划和草案</translation>
    </message>
    <message>
        <source>My unit&apos;s addresses</source>
        <translation>本单位地址</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存的过滤条件</translation>
    </message>
    <message>
        <source>Places to go</source>
        <translation>导航列表</translation>
    </message>
    <message>
        <source>Enter a block …</source>
        <translation>录入地址块…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Make a plan …</source>
        <translation>新建规划…</translation>
    </message>
    <message>
        <source>Take the selected row&apos;s unit</source>
        <translation>将所选行的单位设为本单位</translation>
    </message>
    <message>
        <source>Nothing is held. Take the selected row&apos;s unit</source>
        <translation>未持有前缀。将所选行的单位设为本单位</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>待回收</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>冻结</translation>
    </message>
    <message numerus="yes">
        <source>%n of them end within 30 days</source>
        <translation>
            <numerusform>其中 %n 个将在 30 天内期满</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无待办</translation>
    </message>
    <message>
        <source>None saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>删除此过滤条件</translation>
    </message>
    <message>
        <source>Select a row of your unit first, then choose this again.</source>
        <translation>请先选中本单位的一行，再选此项。</translation>
    </message>
    <message>
        <source>Nobody holds what is selected.</source>
        <translation>所选前缀无人持有。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::OverviewPage</name>
    <message>
        <source>Register, read-only</source>
        <translation>登记库（只读）</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Select an address to see what is known of it.</source>
        <translation>选中一个地址即可查看其情况。</translation>
    </message>
    <message>
        <source>The register is empty. Begin with a plan for a block, record a block as it is, or import a table of who holds what.</source>
        <translation>登记库尚无内容。可以先为地址块编制规划，也可以直接录入地址块，或导入各单位持有地址的表格。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建规划…</translation>
    </message>
    <message>
        <source>Add a block…</source>
        <translation>录入地址块…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>%1 of %2 /%3 used (%4 %)</source>
        <translation>已用 %1 个，共 %2 个 /%3（%4%）</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>No block is recorded yet.</source>
        <translation>尚未录入地址块。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1，日志第 %2 条</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>事由：%1</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PastePanel</name>
    <message>
        <source>Copy the rows in your spreadsheet, headings included, and press Ctrl+V here. Codes of GB/T 2260 are recognised.</source>
        <translation>在电子表格中复制各行（含表头），到此处按 Ctrl+V。可识别 GB/T 2260 代码。</translation>
    </message>
    <message>
        <source>Code in column</source>
        <translation>编码所在列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Parent&apos;s code</source>
        <translation>上级编码</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>接入类别</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PlaceTrail</name>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>%1 内空闲</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PlanAssistant</name>
    <message>
        <source>Create draft</source>
        <translation>生成草案</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>规划名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>地址块(&amp;B)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建规划</translation>
    </message>
    <message>
        <source>1  Name and block</source>
        <translation>1  名称和地址块</translation>
    </message>
    <message>
        <source>Nothing is reserved before the plan is published.</source>
        <translation>规划发布之前不占用任何前缀。</translation>
    </message>
    <message>
        <source>2  Divisions</source>
        <translation>2  行政区划</translation>
    </message>
    <message>
        <source>Who gets prefixes, down to the counties.</source>
        <translation>取得前缀的行政区划，至县级为止。</translation>
    </message>
    <message>
        <source>3  Units</source>
        <translation>3  单位</translation>
    </message>
    <message>
        <source>Who gets prefixes inside them, one table for each level.</source>
        <translation>在各行政区划内取得前缀的单位，每级一张表。</translation>
    </message>
    <message>
        <source>4  Coding scheme</source>
        <translation>4  编码方案</translation>
    </message>
    <message>
        <source>Which bits of an address say what.</source>
        <translation>地址各位的含义。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stopped. It goes on with the next change.</source>
        <translation>已停止，下次改动后继续。</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>规划 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Correct the block.</source>
        <translation>请改正地址块。</translation>
    </message>
    <message>
        <source>Say which block is planned.</source>
        <translation>请填写要规划的地址块。</translation>
    </message>
    <message>
        <source>Choose the divisions: a province, a file, or a table pasted with Ctrl+V.</source>
        <translation>请选择行政区划：选省、选文件，或按 Ctrl+V 粘贴表格。</translation>
    </message>
    <message>
        <source>Choose a coding scheme.</source>
        <translation>请选择编码方案。</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>There is a plan of this name already.</source>
        <translation>已有同名规划。</translation>
    </message>
    <message>
        <source>The register is open for reading only; look, but no draft can be saved.</source>
        <translation>登记库以只读方式打开：可以查看，不能保存草案。</translation>
    </message>
    <message>
        <source>Saving the draft …</source>
        <translation>正在保存草案…</translation>
    </message>
    <message>
        <source>The draft %1 is saved. Publish it to put it in force.</source>
        <translation>草案“%1”已保存，发布后生效。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy rows in a spreadsheet first.</source>
        <translation>剪贴板中没有表格。请先在电子表格中复制行。</translation>
    </message>
    <message>
        <source>What the plan is made of</source>
        <translation>规划的依据</translation>
    </message>
    <message>
        <source>Keep on planning</source>
        <translation>继续规划</translation>
    </message>
    <message>
        <source>Discard the plan</source>
        <translation>放弃规划</translation>
    </message>
    <message numerus="yes">
        <source>Discard this plan? %Ln pasted rows go with it.</source>
        <translation>
            <numerusform>放弃此规划？粘贴的 %Ln 行将一并丢失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PlanMode</name>
    <message>
        <source>The new plan waits as it is. Ctrl+N goes back to it.</source>
        <translation>新规划保持原样，按 Ctrl+N 返回。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PlanPreview</name>
    <message>
        <source>Create draft %1</source>
        <translation>生成草案“%1”</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PrefixEdit</name>
    <message>
        <source>Length of the next free prefix</source>
        <translation>下一个空闲前缀的长度</translation>
    </message>
    <message>
        <source>Which of the free places</source>
        <translation>选取哪个空闲位置</translation>
    </message>
    <message>
        <source>Inside which prefix</source>
        <translation>所在的上级前缀</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>下一个空闲</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>no /%1 is free there</source>
        <translation>其内没有空闲的 /%1</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PreviewDialog</name>
    <message>
        <source>Reading the register…</source>
        <translation>正在读取登记库…</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> 页，共 %1 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印%1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发送到 %1</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>正在发送到打印机…</translation>
    </message>
    <message>
        <source>%1 — print preview</source>
        <translation>%1 — 打印预览</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>第 </translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>适合窗口宽度</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;contacts in full</source>
        <translation>完整显示联系人(&amp;C)</translation>
    </message>
    <message>
        <source>⚠ Names and telephone numbers of people will stand on the paper. Give it only to those who need them.</source>
        <translation>⚠ 纸面上将印出个人姓名和电话号码，只可交给确有需要的人。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>保存 PDF(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PreviewPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>规划进度</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>The plan appears here as you fill in</source>
        <translation>填写后在此显示规划结果</translation>
    </message>
    <message>
        <source>%1 members, %2 prefixes</source>
        <translation>%1 个成员，%2 个前缀</translation>
    </message>
    <message>
        <source>Largest free block %1.</source>
        <translation>最大空闲块 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefixes in force stay where they are.</source>
        <translation>
            <numerusform>%Ln 个有效前缀保持不动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows lie outside the planned divisions and are left out.</source>
        <translation>
            <numerusform>%Ln 行不在所规划的行政区划内，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to put right</source>
        <translation>
            <numerusform>%Ln 处需要改正</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is placed until all fits. A click, or Enter, goes to the cell.</source>
        <translation>全部改正后才安排前缀。单击或按 Enter 转到相应单元格。</translation>
    </message>
    <message>
        <source>Nothing is placed until all fits.</source>
        <translation>全部改正后才安排前缀。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布“%1”</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What changes by level</source>
        <translation>各级变更情况</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>登记类型</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Already in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Stands in the journal beside the entry</source>
        <translation>随此条记入日志</translation>
    </message>
    <message>
        <source>&amp;Reason or document number</source>
        <translation>事由或文号(&amp;R)</translation>
    </message>
    <message>
        <source>Looking what would change …</source>
        <translation>正在核对将发生的变更…</translation>
    </message>
    <message>
        <source>Try to publish %1</source>
        <translation>试发布“%1”</translation>
    </message>
    <message>
        <source>The plan cannot be published</source>
        <translation>规划不能发布</translation>
    </message>
    <message>
        <source>The plan collides with what is in force</source>
        <translation>规划与现有有效前缀冲突</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prefixes come into force</source>
        <translation>
            <numerusform>%Ln 个新前缀将生效</numerusform>
        </translation>
    </message>
    <message>
        <source>One journal entry: +%1 −%2.</source>
        <translation>记一条日志：+%1 −%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members are new.</source>
        <translation>
            <numerusform>新增 %Ln 个成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of the plan %1.</source>
        <translation>取代规划“%1”。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>What collides:</source>
        <translation>冲突之处：</translation>
    </message>
    <message>
        <source>The first of them:</source>
        <translation>前几项：</translation>
    </message>
    <message>
        <source>A backup is made first, in %1.</source>
        <translation>事先自动备份到 %1。</translation>
    </message>
    <message>
        <source>Publishing %1 …</source>
        <translation>正在发布“%1”…</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>The plan %1 is in force, entry %2. Ctrl+Z undoes it.</source>
        <translation>规划“%1”已生效，日志第 %2 条。Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::RecentRow</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>从列表中移除，文件保留</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>when a register was opened last, and its size</extracomment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::RegisterSession</name>
    <message>
        <source>Read all holdings into memory</source>
        <translation>把全部地址记录读入内存</translation>
    </message>
    <message>
        <source>There is too little memory; the file is read instead.</source>
        <translation>内存不足，改为直接读取文件。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::SchemeCard</name>
    <message>
        <source>Scheme %1</source>
        <translation>方案 %1</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::SchemeSection</name>
    <message>
        <source>Scheme from a file…</source>
        <translation>从文件选取方案…</translation>
    </message>
    <message>
        <source>The national standards for government networks publish no bit layout that could be taken over as it is. These schemes follow local standards and common practice; a scheme of your own is a TOML file.</source>
        <translation>政务网络国家标准没有公布可以直接采用的标识段划分。以下方案依据地方标准和通行做法编制；自定方案用 TOML 文件。</translation>
    </message>
    <message>
        <source>Say the block first: the schemes that fit its length stand here.</source>
        <translation>请先填写地址块，与其长度相符的方案将列在此处。</translation>
    </message>
    <message>
        <source>No preset is made for a /%1. Presets are for %2; or take a file.</source>
        <translation>没有适用于 /%1 的内置方案。内置方案适用于 %2；也可从文件选取。</translation>
    </message>
    <message>
        <source>Coding scheme</source>
        <translation>编码方案</translation>
    </message>
    <message>
        <source>Schemes (*.toml)</source>
        <translation>方案 (*.toml)</translation>
    </message>
    <message>
        <source>The scheme %1 is for a /%2. It is offered once the block is one.</source>
        <translation>方案 %1 适用于 /%2，地址块为此长度时方可选用。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::SchemeStrip</name>
    <message>
        <source>Block</source>
        <translation>地址块</translation>
    </message>
    <message numerus="yes">
        <source>The block&apos;s own %n bits</source>
        <translation>
            <numerusform>地址块本身 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bits, prefixes of /%2</source>
        <translation>
            <numerusform>%1：%n 位，前缀为 /%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of the scheme</source>
        <translation>方案的标识段</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Shell</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>正在创建登记库…</translation>
    </message>
    <message>
        <source>Making the sample register…</source>
        <translation>正在生成示例登记库…</translation>
    </message>
    <message>
        <source>Sextant</source>
        <translation>六分仪</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>新建登记库</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>打开登记库</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ShortcutsSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::SourceSection</name>
    <message>
        <source>Catalogue</source>
        <translation>区划目录</translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation>暂无单位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Province whose divisions are planned</source>
        <translation>要规划的省份</translation>
    </message>
    <message>
        <source>Province by name or code, such as 45</source>
        <translation>省份名称或代码，例如 45</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Files of divisions</source>
        <translation>行政区划文件</translation>
    </message>
    <message>
        <source>Files of units</source>
        <translation>单位文件</translation>
    </message>
    <message>
        <source>CSV or XLSX with codes and names; drop it anywhere here</source>
        <translation>含编码和名称的 CSV 或 XLSX，可拖到此处任意位置</translation>
    </message>
    <message>
        <source>CSV or XLSX; several, parted by ; take one field each</source>
        <translation>CSV 或 XLSX；多个文件用“;”隔开，每个对应一个标识段</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>No province is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的省份。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::StartPage</name>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Sextant</source>
        <translation>六分仪</translation>
    </message>
    <message>
        <source>Plan IPv6 addresses over regions, cities, counties and units; keep the register of who holds them; look them up and file them.</source>
        <translation>按省、市、县、单位规划 IPv6 地址，登记使用单位，查询归属，办理备案。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A planned province with half a year of history, to look round in. A tour leads.</source>
        <translation>一个规划好的省份，含半年历史，可随意浏览，附导览。</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>新建登记库…</translation>
    </message>
    <message>
        <source>One file on this computer that holds plans, holders and the journal.</source>
        <translation>本机上的一个文件，存有规划、使用单位和日志。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A register from a folder, or drop its file here.</source>
        <translation>从文件夹中选取登记库，或将文件拖到此处。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>新建登记库</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>打开登记库</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::StatePage</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::StatusLine</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Journal: no entries yet</source>
        <translation>日志：尚无条目</translation>
    </message>
    <message numerus="yes">
        <source>Journal: %n entries, the last on %1</source>
        <translation>
            <numerusform>日志：%n 条，最近 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::TaskList</name>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::TasksPane</name>
    <message>
        <source>&amp;Cancel task</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>暂无任务</translation>
    </message>
    <message>
        <source>Checks, imports and plans that take a while are shown here.</source>
        <translation>耗时较长的检查、导入和规划显示在这里。</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2</source>
        <translation>导览，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>✓ Step %1 of %2 — Next goes on</source>
        <translation>✓ 第 %1 步，共 %2 步 — 按“下一步”继续</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::TraceModel</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Unit or holder</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>持有情况</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中次数</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>末行</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::TracePage</name>
    <message>
        <source>Log files to trace</source>
        <translation>选择网络日志文件</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy lines of a log first.</source>
        <translation>剪贴板中没有文字。请先复制几行日志文件的内容。</translation>
    </message>
    <message>
        <source>Trace of %1</source>
        <translation>溯源 %1</translation>
    </message>
    <message>
        <source>Reading who holds what…</source>
        <translation>正在读取登记…</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>已读 %1，共 %2</translation>
    </message>
    <message>
        <source>Trace a log file</source>
        <translation>地址溯源</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>文件均无法读取</translation>
    </message>
    <message>
        <source>There is no IPv6 address in it</source>
        <translation>其中没有 IPv6 地址</translation>
    </message>
    <message>
        <source>%1 was read to its end.</source>
        <translation>已读完 %1。</translation>
    </message>
    <message>
        <source>This register holds nothing yet</source>
        <translation>登记库中尚无登记</translation>
    </message>
    <message>
        <source>So nobody is known for any of these addresses.</source>
        <translation>因此查不到这些地址的持有单位。</translation>
    </message>
    <message>
        <source>This register held nothing then</source>
        <translation>那一刻登记库中尚无登记</translation>
    </message>
    <message>
        <source>So nobody is known for any of these addresses at that moment.</source>
        <translation>因此查不到这些地址当时的持有单位。</translation>
    </message>
    <message>
        <source>Looking for addresses…</source>
        <translation>正在查找地址…</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>没有符合过滤条件的行</translation>
    </message>
    <message>
        <source>Stopped before anything was found</source>
        <translation>已停止，尚未查到地址</translation>
    </message>
    <message>
        <source>The register cannot be read</source>
        <translation>无法读取登记库</translation>
    </message>
    <message>
        <source>Who was behind the addresses in a log?</source>
        <translation>这些地址归哪个单位？</translation>
    </message>
    <message>
        <source>Drop log files of any size here, choose them, or paste lines. Every IPv6 address in them is looked up; the logs stay as they are, and nothing is written to the register.</source>
        <translation>把网络日志文件拖到这里，或选择文件，或粘贴文字，大小不限。其中每个 IPv6 地址都会查出持有单位。文件只读不改，登记库不作任何改动。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Trace a&amp;gain</source>
        <translation>重新溯源(&amp;G)</translation>
    </message>
    <message>
        <source>Progress of the trace</source>
        <translation>溯源进度</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Unit, code, address or prefix</source>
        <translation>单位、编码、地址或前缀</translation>
    </message>
    <message>
        <source>Reads the same logs once more, with the holders of the moment chosen</source>
        <translation>重新读取同样的文件，按所选时刻查持有单位</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Trace again</source>
        <translation>重新溯源</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤条件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste &amp;text</source>
        <translation>粘贴文字(&amp;T)</translation>
    </message>
    <message>
        <source>All files (*);;Logs and texts (*.log *.log.* *.txt *.csv *.json *.jsonl)</source>
        <translation>所有文件 (*);;日志和文本 (*.log *.log.* *.txt *.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>This is still the result %1. Trace again to see the moment chosen.</source>
        <translation>以下仍是%1查得的结果，重新溯源后才是所选时间的结果。</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>Trace by the register now</source>
        <translation>改按当前登记查询</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::TraceView</name>
    <message>
        <source>Holders and addresses</source>
        <translation>单位和地址</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Trail</name>
    <message>
        <source>Zoomed to</source>
        <translation>当前范围</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>全部地址块</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>整幅地图（Home）</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::TroublePage</name>
    <message>
        <source>What is certain</source>
        <translation>可以确定的</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>不能确定的</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>打开最新备份</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>另开登记库…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>最近写入</translation>
    </message>
    <message>
        <source>none in the folder beside the register</source>
        <translation>登记库旁边的文件夹中没有备份</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>最新备份</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Why the register does not open</source>
        <translation>登记库无法打开的原因</translation>
    </message>
</context>
<context>
    <name>sextant::desktop::VerifyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>验证日志</translation>
    </message>
    <message>
        <source>Is this register whole?</source>
        <translation>登记库是否完整？</translation>
    </message>
    <message>
        <source>Every entry of the journal names the hash of the one before.</source>
        <translation>日志的每一条都带有上一条的摘要。</translation>
    </message>
    <message>
        <source>Every record is proven by the entry that made it.</source>
        <translation>每条记录都由写入它的日志条目证明。</translation>
    </message>
    <message>
        <source>An anchor noted earlier shows that nothing was cut off since.</source>
        <translation>此前记下的锚点可证明其后没有内容被截去。</translation>
    </message>
    <message>
        <source>&amp;Anchor noted earlier (optional)</source>
        <translation>此前记下的锚点（选填）(&amp;A)</translation>
    </message>
    <message>
        <source>Anchor of the newest &amp;entry, to note outside this machine</source>
        <translation>最新一条的锚点，请抄存于本机之外(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the anchor of the newest entry</source>
        <translation>复制最新一条的锚点</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Verification of the journal</source>
        <translation>验证日志</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>验证中途停止</translation>
    </message>
    <message>
        <source>This cannot be verified</source>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>Nothing is proven either way.</source>
        <translation>是否完整，未能得出结论。</translation>
    </message>
    <message>
        <source>The register is whole</source>
        <translation>登记库完整</translation>
    </message>
    <message>
        <source>The register is not as it was written</source>
        <translation>登记库与写入时不一致</translation>
    </message>
    <message numerus="yes">
        <source>The chain of all %n entries is whole.</source>
        <translation>
            <numerusform>日志链完整，共 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2.</source>
        <translation>日志链在第 %1 条处断开：%2。</translation>
    </message>
    <message>
        <source>No entry is proven. Restore the newest backup that verifies, and keep this file as evidence.</source>
        <translation>没有一条得到证明。请恢复能通过验证的最新备份，并保留此文件作为证据。</translation>
    </message>
    <message>
        <source>Proven: entries 1 to %1. Not proven: entry %2 and all after it. Restore the newest backup that verifies, and keep this file as evidence.</source>
        <translation>已证明：第 1 条至第 %1 条。未证明：第 %2 条及其后各条。请恢复能通过验证的最新备份，并保留此文件作为证据。</translation>
    </message>
    <message>
        <source>All %1 versions of records are proven.</source>
        <translation>全部 %1 个记录版本均已证明。</translation>
    </message>
    <message>
        <source>All %1 versions of records are proven; %2 personal values were erased.</source>
        <translation>全部 %1 个记录版本均已证明；其中 %2 项个人信息已清除。</translation>
    </message>
    <message>
        <source>The anchor is one of this register&apos;s own.</source>
        <translation>锚点属于本登记库。</translation>
    </message>
    <message>
        <source>The anchor is not of this register: it was replaced or cut off since, or the anchor is another register&apos;s.</source>
        <translation>锚点与本登记库不符：登记库其后被替换或截去，或锚点属于另一登记库。</translation>
    </message>
    <message>
        <source>No anchor was given: that newer entries were cut off cannot be excluded.</source>
        <translation>未提供锚点：不能排除较新的条目已被截去。</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>分配使用</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>申请中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>待回收</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>mode of allocation</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>allocated to</source>
        <translation>分配对象</translation>
    </message>
    <message>
        <source>mode of use</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>date of allocation</source>
        <translation>分配日期</translation>
    </message>
    <message>
        <source>gateway IP address</source>
        <translation>网关IP地址</translation>
    </message>
    <message>
        <source>gateway location</source>
        <translation>网关所在地址</translation>
    </message>
    <message>
        <source>kind of service</source>
        <translation>应用服务类型</translation>
    </message>
    <message>
        <source>area of use</source>
        <translation>使用区域</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>是否报备再分配</translation>
    </message>
    <message>
        <source>given on to</source>
        <translation>再分配单位</translation>
    </message>
    <message>
        <source>domain redirection</source>
        <translation>域名跳转</translation>
    </message>
    <message>
        <source>source organisation</source>
        <translation>来源单位</translation>
    </message>
    <message>
        <source>kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>obtained on</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>requires filing</source>
        <translation>需备案</translation>
    </message>
    <message>
        <source>filer</source>
        <translation>备案单位</translation>
    </message>
    <message>
        <source>may give on</source>
        <translation>可再分</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称标识</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>VRF</source>
        <translation>VRF</translation>
    </message>
    <message>
        <source>IPv4 counterpart</source>
        <translation>对应IPv4</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC地址</translation>
    </message>
    <message>
        <source>DUID</source>
        <translation>DUID</translation>
    </message>
    <message>
        <source>place</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>unit name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>nature of the unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>class of the unit</source>
        <translation>单位所属分类</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>经营许可证编号</translation>
    </message>
    <message>
        <source>administrative level</source>
        <translation>单位行政级别</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>单位所属行业分类</translation>
    </message>
    <message>
        <source>province</source>
        <translation>单位所在省</translation>
    </message>
    <message>
        <source>city</source>
        <translation>单位所在市</translation>
    </message>
    <message>
        <source>county</source>
        <translation>单位所在县</translation>
    </message>
    <message>
        <source>address of the unit</source>
        <translation>单位详细地址</translation>
    </message>
    <message>
        <source>kind of certificate</source>
        <translation>单位证件类型</translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation>单位证件号码</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>access category</source>
        <translation>接入类别</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>contact&apos;s phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>contact&apos;s e-mail</source>
        <translation>联系人电子邮件</translation>
    </message>
    <message>
        <source>role of the contact</source>
        <translation>联系人角色</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>a prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>a kind of holding</source>
        <translation>登记类型</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>a date such as 2026-03-01</source>
        <translation>日期，如 2026-03-01</translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>an IPv4 address or prefix</source>
        <translation>IPv4 地址或前缀</translation>
    </message>
    <message>
        <source>a MAC address such as 00:53:00:12:34:56</source>
        <translation>MAC 地址，如 00:53:00:12:34:56</translation>
    </message>
    <message>
        <source>a VLAN number from 1 to 4094</source>
        <translation>1 至 4094 的 VLAN 编号</translation>
    </message>
    <message>
        <source>contact or responsible</source>
        <translation>contact（联系人）或 responsible（责任人）</translation>
    </message>
    <message>
        <source>a date or a time such as 2026-03-01</source>
        <translation>日期或时间，如 2026-03-01</translation>
    </message>
    <message>
        <source>a time after valid_from</source>
        <translation>晚于 valid_from 的时间</translation>
    </message>
    <message>
        <source>the code of a holder</source>
        <translation>单位编码</translation>
    </message>
    <message>
        <source>&apos;yes&apos; or &apos;no&apos;</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>block entered</source>
        <translation>录入地址块</translation>
    </message>
    <message>
        <source>holder entered</source>
        <translation>录入使用单位</translation>
    </message>
    <message>
        <source>contact entered</source>
        <translation>录入联系人</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>分配使用</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>fields changed</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>released</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>plan published</source>
        <translation>发布规划</translation>
    </message>
    <message>
        <source>table imported</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>重做</translation>
    </message>
</context>
</TS>
