package whom.bench.samples.people;

/// Names in Devanagari, Japanese, Korean and Chinese script.
final class AsianNames {
    static final NameBook HINDI = NameBook.of("""
            अनन्या=Ananya, प्रिया=Priya, दीपिका=Deepika, आरती=Aarti, नेहा=Neha, सुनीता=Sunita, काव्या=Kavya, मीरा=Meera""", """
            अर्जुन=Arjun, राहुल=Rahul, विक्रम=Vikram, आदित्य=Aditya, संजय=Sanjay, रोहन=Rohan, कृष्ण=Krishna""", """
            शर्मा=Sharma, वर्मा=Verma, पटेल=Patel, सिंह=Singh, गुप्ता=Gupta, अय्यर=Iyer, मिश्रा=Mishra, जोशी=Joshi""");

    static final NameBook JAPANESE = NameBook.of("""
            陽菜=Hina, さくら=Sakura, 結衣=Yui, 美咲=Misaki, 葵=Aoi, 彩花=Ayaka, ひかり=Hikari, 優子=Yuko, エミ=Emi""", """
            翔太=Shota, 健=Ken, 大輔=Daisuke, 蓮=Ren, 拓海=Takumi, 悠真=Yuma, 直樹=Naoki""", """
            佐藤=Sato, 鈴木=Suzuki, 高橋=Takahashi, 田中=Tanaka, 伊藤=Ito, 渡辺=Watanabe, 山本=Yamamoto, 中村=Nakamura, 小林=Kobayashi, 髙木=Takagi""");

    static final NameBook KOREAN = NameBook.of("""
            지우=Jiwoo, 서연=Seoyeon, 민지=Minji, 하은=Haeun, 수빈=Subin, 유진=Yujin, 예린=Yerin""", """
            민준=Minjun, 도윤=Doyun, 지훈=Jihoon, 현우=Hyunwoo, 준서=Junseo, 성민=Seongmin""", """
            김=Kim, 이=Lee, 박=Park, 최=Choi, 정=Jung, 강=Kang, 조=Cho, 윤=Yoon, 임=Lim""");

    static final NameBook CHINESE = NameBook.of("""
            欣怡=Xinyi, 雅婷=Yating, 静=Jing, 丽娜=Lina, 思涵=Sihan, 美玲=Meiling, 雨桐=Yutong""", """
            伟=Wei, 志明=Zhiming, 浩然=Haoran, 俊杰=Junjie, 子轩=Zixuan, 建国=Jianguo""", """
            王=Wang, 李=Li, 张=Zhang, 刘=Liu, 陳=Chen, 林=Lin, 黃=Huang, 吴=Wu, 欧阳=Ouyang""");

    private AsianNames() {
    }
}
