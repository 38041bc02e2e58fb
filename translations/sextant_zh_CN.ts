<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>操作人，记入审计日志；省略时取登录名</translation>
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
        <translation>前缀内已用 USED 个 /N 时的 HD比率，四位小数（RFC 3194）</translation>
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
        <translation>按此编码规划方案（内置方案或 TOML 文件）解读，与 --block 同用</translation>
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
        <source>its ending chooses the type: .jsonl, .xlsx, .csv</source>
        <translation>以扩展名确定文件类型：.jsonl、.xlsx、.csv</translation>
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
        <translation>导入地址台账或登记库</translation>
    </message>
    <message>
        <source>CSV, XLSX or JSON Lines; - reads</source>
        <translation>CSV、XLSX 或 JSON Lines 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>register (ours) or holdings (anyone&apos;s table); unsaid: it shows</source>
        <translation>register（本系统格式）或 holdings（任意台账）；省略时自动识别</translation>
    </message>
    <message>
        <source>refuse what lies outside</source>
        <translation>拒绝此前缀以外的行</translation>
    </message>
    <message>
        <source>judge everything, write nothing</source>
        <translation>只校验，不写入</translation>
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
        <translation>审计日志，最新的在前</translation>
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
        <translation>已移位</translation>
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
        <translation>已删除</translation>
    </message>
    <message>
        <source>what differs between two plans</source>
        <translation>比较两个规划的差异</translation>
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
        <translation>编码规划方案：内置方案名或 TOML 文件</translation>
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
        <translation>HD比率</translation>
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
        <translation>撤回最近一次撤销（其后无其他变更时）</translation>
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
        <translation>利用率</translation>
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
        <translation>链完整：%1 条日志，%2 个版本。</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2</source>
        <translation>链在日志第 %1 条处断开：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n values erased.</source>
        <translation>
            <numerusform>有 %n 个值已擦除。</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the journal and all records are whole</source>
        <translation>校验审计日志和全部记录是否完整</translation>
    </message>
    <message>
        <source>sextant:REGISTER:ENTRY:ALG:HASH noted earlier</source>
        <translation>此前记下的 sextant:登记库:条目:算法:哈希</translation>
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
        <translation>登记库导出文件以 {&quot;sextant&quot;:&quot;register&quot;,…} 开头；其他台账请用 --format holdings 导入</translation>
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
        <translation>没有编码规划方案“%1”</translation>
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
        <source>It holds 0 to %3. Take a scheme with a wider field or a code table</source>
        <translation>该段可取 0 至 %3。请改用更宽的标识段或编码表</translation>
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
        <translation>名为 %1 的使用单位不止一个：%2</translation>
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
        <translation>没有规划 %1</translation>
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
        <translation>锚点形如 sextant:UUID:条目:算法:哈希</translation>
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
        <translation>名称 %1 已被 %2 使用</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请另取名称</translation>
    </message>
    <message>
        <source>The draft %1 is published already, by entry %2</source>
        <translation>规划 %1 已由日志第 %2 条发布</translation>
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
        <translation>没有可恢复的撤销</translation>
    </message>
    <message>
        <source>Only the latest undo can be redone, before any other change</source>
        <translation>只能恢复最近一次撤销，且其后不得有其他变更</translation>
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
        <translation>方案 %1 不按网络区分配前缀</translation>
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
</context>
</TS>
