//! Parts of names from the languages of California, the common ones first.

pub const ENGLISH_GIVEN: [&str; 66] = [
    "Jennifer", "Michael", "Maria", "David", "Jessica", "James", "Ashley", "Robert", "Lisa", "John", "Michelle",
    "Christopher", "Sarah", "Daniel", "Angela", "Anthony", "Stephanie", "William", "Nicole", "Matthew",
    "Kimberly", "Joseph", "Elizabeth", "Mark", "Tiffany", "Richard", "Amanda", "Kevin", "Melissa", "Brian",
    "Linda", "Steven", "Patricia", "Eric", "Heather", "Thomas", "Rebecca", "Jason", "Amy", "Charles", "Tanya",
    "Andre", "Latoya", "Marcus", "Ebony", "Tyrone", "Keisha", "Darnell", "Monique", "Jamal", "Shanice",
    "Terrence", "Grace", "Peter", "Ruth", "Paul", "Alice", "Henry", "Rosemary", "Walter", "Bernadette", "Siobhán",
    "Zoë", "Renée", "Mary-Ann", "D'Andre",
];

pub const ENGLISH_FAMILY: [&str; 74] = [
    "Smith", "Johnson", "Williams", "Brown", "Jones", "Davis", "Miller", "Wilson", "Anderson", "Thomas", "Taylor",
    "Moore", "Jackson", "Martin", "Lee", "Thompson", "White", "Harris", "Clark", "Lewis", "Robinson", "Walker",
    "Young", "Allen", "King", "Wright", "Scott", "Hill", "Green", "Adams", "Baker", "Nelson", "Carter",
    "Mitchell", "Roberts", "Turner", "Phillips", "Campbell", "Parker", "Evans", "Edwards", "Collins", "Stewart",
    "Morris", "Murphy", "Cook", "Rogers", "Morgan", "Cooper", "Peterson", "O'Brien", "O'Connor", "D'Angelo",
    "McDonald", "MacArthur", "St. John", "Van Buren", "Vanderbilt", "O’Neill", "De Luca", "Washington",
    "Jefferson", "Booker", "Freeman", "Goldberg", "Kowalski", "Schröder", "Müller", "Johansson", "Nakamura",
    "Kim", "Park", "Tuiasosopo", "Kealoha",
];

pub const FAMILY_BEGINNINGS: [&str; 40] = [
    "Ash", "Brad", "Black", "Win", "Hart", "Stan", "Whit", "Red", "Har", "Fair", "Lang", "Nor", "West", "Thorn",
    "Hol", "Kings", "Wood", "Brook", "Clay", "Mar", "Pem", "Ells", "Dal", "Fen", "Gar", "Hazel", "Kirk", "Lock",
    "Mill", "Oak", "Rock", "Stock", "Thurs", "Under", "Wake", "Yar", "Cran", "Bex", "Cole", "Dun",
];

pub const FAMILY_ENDINGS: [&str; 20] = [
    "ton", "ley", "ford", "man", "field", "wood", "well", "worth", "brook", "land", "more", "ham", "by", "wick",
    "den", "bury", "stone", "combe", "dale", "croft",
];

pub const SPANISH_GIVEN: [&str; 50] = [
    "María", "José", "Juan", "Guadalupe", "Luis", "Ana", "Carlos", "Rosa", "Jesús", "Juana", "Miguel", "Carmen",
    "Antonio", "Leticia", "Francisco", "Verónica", "Jorge", "Sofía", "Manuel", "Alejandra", "Ricardo", "Lucía",
    "Roberto", "Martha", "Sergio", "Teresa", "Raúl", "Gabriela", "Héctor", "Adriana", "Rubén", "Mónica", "Óscar",
    "Patricia", "Andrés", "Yolanda", "Ángel", "Silvia", "Ramón", "Esperanza", "Joaquín", "Inés", "Martín",
    "Concepción", "Nicolás", "Begoña", "Íñigo", "Xóchitl", "Citlali", "Ximena",
];

pub const SPANISH_FAMILY: [&str; 52] = [
    "García", "Hernández", "López", "Martínez", "González", "Rodríguez", "Pérez", "Sánchez", "Ramírez", "Torres",
    "Flores", "Rivera", "Gómez", "Díaz", "Reyes", "Morales", "Cruz", "Ortiz", "Gutiérrez", "Chávez", "Ramos",
    "Ruiz", "Mendoza", "Álvarez", "Jiménez", "Castillo", "Vásquez", "Romero", "Moreno", "Herrera", "Medina",
    "Aguilar", "Vargas", "Guzmán", "Méndez", "Muñoz", "Salazar", "Garza", "Soto", "Vega", "Delgado", "Núñez",
    "Peña", "Ríos", "Ibáñez", "Acuña", "Zúñiga", "Yáñez", "Güereña", "Echeverría", "Ocampo", "Cuauhtémoc",
];

pub const FILIPINO_GIVEN: [&str; 20] = [
    "Maria", "Jose", "Mark", "Jennifer", "John", "Angelica", "Ramil", "Maricel", "Rodrigo", "Rowena", "Ferdinand",
    "Cherry", "Arnel", "Jocelyn", "Benigno", "Luzviminda", "Jomar", "Divina", "Crisanto", "Ligaya",
];

pub const VIETNAMESE_FAMILY: [&str; 16] = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý",
];

pub const VIETNAMESE_MIDDLE: [&str; 8] = [
    "Thị", "Văn", "Hữu", "Đức", "Ngọc", "Minh", "Thanh", "Quốc",
];

pub const CHINESE_GIVEN: [&str; 18] = [
    "Wei", "Fang", "Xiaoming", "Li-Hua", "Mei", "Jun", "Yan", "Qiang", "Jing", "Lei", "Xiu-Ying", "Ping",
    "Zhiyuan", "Yuting", "Hao", "Ka-Wai", "Siu-Ming", "Lü",
];

pub const CHINESE_FAMILY: [&str; 18] = [
    "Wang", "Li", "Zhang", "Chen", "Liu", "Huang", "Wong", "Chan", "Lee", "Wu", "Lin", "Yang", "Zhao", "Zhou",
    "Ng", "Leung", "Ouyang", "Lü",
];

pub const HAN_FAMILY: [&str; 10] = [
    "王", "李", "張", "陳", "劉", "黃", "林", "吳", "周", "歐陽",
];

pub const HAN_GIVEN: [&str; 10] = [
    "小明", "美玲", "志強", "秀英", "偉", "芳", "家豪", "雅婷", "建國", "淑芬",
];

pub const ARMENIAN_GIVEN: [&str; 16] = [
    "Armen", "Anahit", "Narek", "Lusine", "Hayk", "Mariam", "Tigran", "Gayane", "Vahan", "Siranush", "Aram",
    "Hasmik", "Levon", "Nare", "Garegin", "Araksi",
];

pub const ARMENIAN_ROOTS: [&str; 16] = [
    "Petros", "Grigor", "Sargs", "Harutyun", "Hovhannis", "Khachatur", "Karapet", "Vardan", "Mkrtch", "Gevorg",
    "Ter-Petros", "Avagy", "Kardash", "Sarkis", "Der-Hagop", "Tumas",
];

pub const ARMENIAN_SCRIPT_GIVEN: [&str; 8] = [
    "Նարեկ", "Անահիտ", "Տիգրան", "Լուսինե", "Հայկ", "Մարիամ", "Արամ", "Գայանե",
];

pub const ARABIC_GIVEN: [&str; 16] = [
    "Mohammed", "Fatima", "Ahmed", "Aisha", "Omar", "Layla", "Khalid", "Maryam", "Hassan", "Noor", "Youssef",
    "Zainab", "Ibrahim", "Hala", "Tariq", "Salma",
];

pub const ARABIC_FAMILY: [&str; 16] = [
    "Ali", "Al-Hassan", "Haddad", "El-Sayed", "Khoury", "Mansour", "bin Laith", "Al Rashid", "Abdallah", "Najjar",
    "Abdul-Rahman", "Said", "Ibn Yusuf", "Al-Qahtani", "Darwish", "Shaheen",
];

pub const PUNJABI_GIVEN: [&str; 12] = [
    "Harpreet", "Gurpreet", "Manpreet", "Jaspreet", "Amandeep", "Simran", "Gurdeep", "Baljit", "Kulwinder",
    "Rajinder", "Sukhdeep", "Navjot",
];

pub const PUNJABI_FAMILY: [&str; 12] = [
    "Gill", "Sidhu", "Dhillon", "Sandhu", "Grewal", "Dhaliwal", "Brar", "Bains", "Mann", "Johal", "Randhawa",
    "Sekhon",
];

pub const ONE_WORD: [&str; 8] = [
    "Suharto", "Nasima", "Zulaikha", "Kyaw", "Madhavan", "Ngawang", "Thaung", "Farishta",
];

pub const SPANISH_PARTICLES: [&str; 13] = [
    "De La Cruz", "de la Cruz", "de León", "De La Torre", "de los Santos", "del Río", "De la O", "Ponce de León",
    "De Jesús", "Montes de Oca", "de la Peña y García", "San Martín", "Delacruz",
];

pub const FILIPINO_FAMILY: [&str; 19] = [
    "Santos", "Reyes", "Cruz", "Bautista", "Ocampo", "dela Cruz", "Garcia", "Mendoza", "Villanueva", "Aquino",
    "de Guzman", "Macapagal", "Dimaculangan", "Pangilinan", "delos Reyes", "Tolentino", "San Jose", "Magsaysay",
    "Katigbak",
];

pub const VIETNAMESE_GIVEN: [&str; 16] = [
    "Anh", "Hương", "Tuấn", "Linh", "Dũng", "Hồng Ánh", "Trang", "Hùng", "Mai", "Phương Thảo", "Sơn", "Tuyết",
    "Bảo Châu", "Đạt", "Quỳnh", "Thúy",
];

pub const ARMENIAN_SCRIPT_FAMILY: [&str; 6] = [
    "Պետրոսյան", "Գրիգորյան", "Սարգսյան", "Հարությունյան", "Տեր-Պետրոսյան", "Խաչատրյան",
];

pub const HMONG_GIVEN: [&str; 16] = [
    "Mai", "Kou", "Pa", "Tou", "Yer", "Chue", "Houa", "Fue", "Ka", "Neng", "Bao", "Xai", "Nou", "Pao", "Gao",
    "Long",
];

pub const HMONG_FAMILY: [&str; 12] = [
    "Vang", "Xiong", "Yang", "Lor", "Moua", "Thao", "Her", "Lee", "Vue", "Cha", "Hang", "Kue",
];
