package deepurban.parameters;

/** Deep urbanization as a process. ODD: "Submodels: urbanization". */
public record UrbanizationParameters(
        @Parameter(
                unit = "share/year",
                value = "0.0089",
                min = 0,
                max = 0.3,
                en = "Growth of population by newcomers",
                zh = "人口年增长率（外来人口迁入）",
                source = "Minhang: 7.15 %/year 2000–10, 0.89 %/year 2010–20, census figures at citypopulation.de")
        double growthPerYear,

        @Parameter(
                unit = "share/year",
                value = "0.03",
                min = 0,
                max = 1,
                en = "Village land that starts to be redeveloped, of what is left",
                zh = "村庄土地年转化率",
                source = "assumed; swept 0–0.1")
        double conversionPerYear,

        @Parameter(
                unit = "days",
                value = "360",
                min = 1,
                max = 5000,
                en = "How long a cell's redevelopment lasts",
                zh = "单元改造持续天数",
                source = "assumed; swept 180–1080")
        int redevelopmentDays) {}
